import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'

/** A terminal sends these to the program as well; this process only waits for what the program makes of them. */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs these words in the program with its windows, from a clone of the repository: src/dev finds an Electron and a
 * display. A package has no need of it: there the command line runs inside the program.
 */
export function startProgram(words: readonly string[]): Promise<number> {
  const script = join(import.meta.dirname, '../../src/dev/program.ts')
  const args = ['--import', import.meta.resolve('tsx'), script, ...words]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  const passOn = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of PASSED_ON) process.on(signal, passOn)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}
