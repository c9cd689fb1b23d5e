import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { needsNoSandbox } from '../../src/dev/arguments.ts'
import type { Machine } from '../../src/dev/machine.ts'

/** An app folder and the arguments it is opened with. */
export interface Subject {
  readonly folder: string
  readonly args: readonly string[]
}

export interface Session {
  readonly pid: number
  /** From just before the process was made to the first slide on the screen, by the app's own log. */
  readonly firstSlideMs: number
}

const PATIENCE_MS = 30_000
const STEP_MS = 5

/** Opens a subject as a user would, waits for its first slide, lets `measure` look at it, and closes it. */
export async function withSession<T>(
  machine: Machine,
  subject: Subject,
  measure: (session: Session) => Promise<T>,
): Promise<T> {
  const userData = await mkdtemp(join(tmpdir(), 'taopu-bench-'))
  const sandbox = needsNoSandbox() ? ['--no-sandbox'] : []
  const args = [...sandbox, subject.folder, ...subject.args, '--user-data', userData]
  const spawnedAt = Date.now()
  const app = spawn(machine.electron.executable, args, { env: machine.env, stdio: 'ignore', detached: true })
  const endWithUs = () => killGroup(app)
  process.once('exit', endWithUs)
  try {
    const paintedAt = await waitForFirstSlide(join(userData, 'logs', 'main.log'), app)
    return await measure({ pid: app.pid ?? Number.NaN, firstSlideMs: paintedAt - spawnedAt })
  } finally {
    await close(app)
    process.off('exit', endWithUs)
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function waitForFirstSlide(log: string, app: ChildProcess): Promise<number> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(STEP_MS)) {
    if (app.exitCode !== null)
      throw new Error(`${app.spawnfile} ended with code ${app.exitCode} before its first slide`)
    const painted = existsSync(log) ? firstSlideTime(readFileSync(log, 'utf8')) : undefined
    if (painted !== undefined) return painted
  }
  throw new Error(`no first slide within ${PATIENCE_MS / 1000} s in ${log}`)
}

/** When a log says that the first slide was painted, in ms since 1970. The last line may still be half written. */
export function firstSlideTime(log: string): number | undefined {
  const lines = log.split('\n').slice(0, -1)
  const line = lines.find((candidate) => candidate.includes('"first-slide"'))
  return line === undefined ? undefined : Date.parse((JSON.parse(line) as { readonly t: string }).t)
}

/** An app is asked to end first, and given five seconds. */
async function close(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null || app.signalCode !== null || app.pid === undefined) return
  const ended = once(app, 'exit')
  app.kill('SIGTERM')
  const inTime = await Promise.race([ended, pause(5_000)])
  if (inTime === undefined) killGroup(app)
  await ended
}

/** All of its process group, since an app that is killed leaves its children to themselves. */
function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
}
