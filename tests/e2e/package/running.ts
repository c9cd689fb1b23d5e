import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { readPackageFile } from '../../../src/dev/root.ts'
import type { NormalUser } from './normal-user.ts'

const execute = promisify(execFile)

/** A started program as its user and the system see it: no test driver can enter a release. */
export interface Running {
  /** Names of the events in the log, in order. */
  readonly events: () => readonly string[]
  readonly press: (key: string) => Promise<void>
  /** Takes a picture of the screen into this file; answers how many colours it has: one that shows nothing has one. */
  readonly colours: (path: string) => Promise<number>
  /** Of each process that draws pages, what the kernel's filter of system calls is set to: 2 is a filter. */
  readonly pageFilters: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** Starts the program and waits until its first slide stands on the screen. */
export async function openProgram(user: NormalUser, program: string, args: readonly string[]): Promise<Running> {
  const data = join(user.home, '.config', readPackageFile().productName)
  const log = join(data, 'logs', 'main.log')
  rmSync(log, { force: true })
  const child = user.start(program, args)
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const events = () =>
    existsSync(log)
      ? readFileSync(log, 'utf8')
          .split('\n')
          .slice(0, -1)
          .map((line) => (JSON.parse(line) as { readonly event: string }).event)
      : []
  await expect.poll(() => (child.exitCode === null ? events() : [said]), { timeout: 30_000 }).toContain('first-slide')
  const env = { ...process.env, DISPLAY: user.display }
  return {
    events,
    press: async (key) => void (await execute('xdotool', ['key', key], { env })),
    colours: async (path) => {
      await execute('import', ['-window', 'root', path], { env })
      return Number((await execute('identify', ['-format', '%k', path])).stdout)
    },
    pageFilters: () => pageFilters(child.pid ?? 0),
    close: async () => {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

async function pageFilters(main: number): Promise<readonly string[]> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const read = (id: string, file: string) => readFileSync(`/proc/${id}/${file}`, 'utf8')
  return processes
    .filter((id) => existsSync(`/proc/${id}/cmdline`) && read(id, 'cmdline').includes('--type=renderer'))
    .filter((id) => descends(id, main))
    .map((id) => /^Seccomp:\s*(\d)/m.exec(read(id, 'status'))?.[1] ?? '')
}

function descends(id: string, ancestor: number): boolean {
  const parent = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0)
  return parent === ancestor || (parent > 1 && descends(String(parent), ancestor))
}
