import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from '../../src/dev/root.ts'
import { electronPath, switches } from './launch.ts'

/** Starts the program on user data that another one may be using, and waits for its end. */
export async function startAgain(
  args: readonly string[],
  userData: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly said: string }> {
  const all = [...switches(), root, ...args, '--user-data', userData]
  const child = spawn(electronPath(), all, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, said }
}
