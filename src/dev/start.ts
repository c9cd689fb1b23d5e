import { resolve } from 'node:path'
import { needsNoSandbox, withDefaultDeck } from './arguments.ts'
import { buildApp } from './build.ts'
import { prepareMachine } from './machine.ts'
import { readPackageFile, root } from './root.ts'
import { runAttached } from './run.ts'
import { runMain, say } from './say.ts'

/** `npm start`: builds the app and opens it; Chromium's own switches go through with the rest. */
async function start(args: readonly string[]): Promise<number> {
  const { electron, env } = await prepareMachine()
  await buildApp()
  const rootful = needsNoSandbox()
  if (rootful) say('running as root, so without Chromium’s sandbox (--no-sandbox)')
  const appArgs = withDefaultDeck(args, resolve(root, readPackageFile().config.deck))
  return runAttached(electron.executable, [...(rootful ? ['--no-sandbox'] : []), root, ...appArgs], { env })
}

runMain(() => start(process.argv.slice(2)))
