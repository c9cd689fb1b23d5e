import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const NAME = 'taopu-deck-test'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Somebody who may start programs and nothing else, with an empty home. */
export interface NormalUser {
  readonly display: string
  readonly home: string
  readonly start: (program: string, args: readonly string[], env?: NodeJS.ProcessEnv) => ChildProcess
  /** Runs a program that ends by itself. */
  readonly run: (program: string, args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Ended>
  readonly leave: () => Promise<void>
}

export const isRoot = (): boolean => process.getuid?.() === 0

/** For root a new user of the system, whose rights a program takes on before it starts; for anyone else themselves. */
export async function makeUser(display: string): Promise<NormalUser> {
  const home = await mkdtemp(join(tmpdir(), 'taopu-user-'))
  if (isRoot()) {
    await execute('useradd', ['--no-create-home', '--home-dir', home, '--user-group', NAME])
    await execute('chown', [`${NAME}:${NAME}`, home])
  }
  await chmod(home, 0o755)
  const become = isRoot() ? ['setpriv', `--reuid=${NAME}`, `--regid=${NAME}`, '--clear-groups'] : []
  const start = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const [command = program, ...rest] = [...become, program, ...args]
    const bare = { PATH: process.env['PATH'], LANG: 'C.UTF-8', HOME: home, DISPLAY: display }
    return spawn(command, rest, { cwd: '/', env: { ...bare, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  }
  const leave = async () => {
    await rm(home, { recursive: true, force: true })
    if (isRoot()) await execute('userdel', ['--force', NAME])
  }
  return { display, home, start, run: (...words) => finish(start(...words)), leave }
}

async function finish(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', '']
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, stdout, stderr }
}
