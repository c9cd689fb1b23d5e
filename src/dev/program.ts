import { needsNoSandbox, QUIET } from './arguments.ts'
import { prepareMachine } from './machine.ts'
import { root } from './root.ts'
import { runAttached } from './run.ts'
import { runMain } from './say.ts'

/** What `taopu-deck` runs for a command that needs windows: the built program, with the words as they are. */
async function runProgram(words: readonly string[]): Promise<number> {
  const { electron, env } = await prepareMachine()
  const switches = [...(needsNoSandbox() ? ['--no-sandbox'] : []), QUIET]
  return runAttached(electron.executable, [...switches, root, ...words], { env })
}

runMain(() => runProgram(process.argv.slice(2)))
