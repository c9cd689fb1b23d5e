import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeDurably } from '../content/write-durably.ts'
import { serviceFor } from '../kiosk/service/service-for.ts'
import type { Line, Service } from '../kiosk/service/service.ts'
import { say } from '../messages/say.ts'
import { EXIT } from './exit-codes.ts'
import type { Host } from './host.ts'
import { unusable } from './unusable.ts'

export type ServiceAct = 'install' | 'status' | 'uninstall'

/** `kiosk install [DECK] [OPTIONS]`, `kiosk status`, `kiosk uninstall`: the words behind install are those of the kiosk. */
export async function runKioskService(act: ServiceAct, args: readonly string[], host: Host): Promise<number> {
  // Only the program itself knows how it is started.
  if (!host.hasWindows) return host.startProgram(['kiosk', act, ...args])
  if (act !== 'install' && args.length > 0) return unusable(say('usage-kiosk-service'))
  const kiosk = args.map((word) => (existsSync(word) ? resolve(word) : word))
  const line: Line = [...host.program, 'kiosk', ...kiosk]
  const service = serviceFor(process.platform, line, {
    home: homedir(),
    config: process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'),
    userData: host.userData,
    uid: process.getuid?.() ?? 0,
  })
  return ACTS[act](service)
}

const ACTS: Readonly<Record<ServiceAct, (service: Service) => number>> = { install, status, uninstall }

function install({ file, text, enable }: Service): number {
  try {
    writeDurably(file, text)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return unusable(say('kiosk-service-unwritable', { file, code: String(error.code) }))
  }
  process.stdout.write(`${say('kiosk-service-written', { file })}\n`)
  return report(
    enable.find((line) => !run(line)),
    'kiosk-service-enabled',
  )
}

function uninstall({ file, disable }: Service): number {
  if (!existsSync(file)) return unusable(say('kiosk-service-none', { file }))
  const failed = disable.map((line) => (run(line) ? undefined : line)).find(Boolean)
  rmSync(file)
  return report(failed, 'kiosk-service-removed')
}

function status({ file, query }: Service): number {
  if (!existsSync(file)) {
    process.stdout.write(`${say('kiosk-service-none', { file })}\n`)
    return EXIT.problems
  }
  process.stdout.write(`${say('kiosk-service-written', { file })}\n`)
  return run(query) ? EXIT.clean : EXIT.problems
}

/** What is written stays: where there is no session to talk to, such as over SSH, the installer runs the rest by hand. */
function report(failed: Line | undefined, done: 'kiosk-service-enabled' | 'kiosk-service-removed'): number {
  if (failed) process.stderr.write(`${say('kiosk-service-failed', { line: failed.join(' ') })}\n`)
  else process.stdout.write(`${say(done)}\n`)
  return failed ? EXIT.problems : EXIT.clean
}

function run([program, ...args]: Line): boolean {
  const { status: code, error } = spawnSync(program, args, { stdio: 'inherit' })
  return error === undefined && code === 0
}
