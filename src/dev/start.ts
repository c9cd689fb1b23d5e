import { resolve } from 'node:path'
import { languageFrom, say as message, setLanguage } from '../messages/say.ts'
import { needsNoSandbox, QUIET, wantsLog, withDefaultDeck } from './arguments.ts'
import { buildApp } from './build.ts'
import { isBuilt } from './built-from.ts'
import { prepareMachine } from './machine.ts'
import { readPackageFile, root } from './root.ts'
import { runAttached } from './run.ts'
import { runMain, say } from './say.ts'

const MODES = ['present', 'kiosk', 'play'] as const

/** `npm start`: opens the app, built anew where it has changed; Chromium's own switches go through with the rest. */
async function start(args: readonly string[]): Promise<number> {
  const { electron, env } = await prepareMachine()
  if (!isBuilt(root)) {
    say('building')
    await buildApp()
  }
  const rootful = needsNoSandbox()
  if (rootful) say('running as root, so without Chromium’s sandbox (--no-sandbox)')
  const appArgs = withDefaultDeck(args, resolve(root, readPackageFile().config.deck))
  setLanguage(languageFrom(env['TAOPU_DECK_LANG']))
  const mode = MODES.find((known) => appArgs.includes(known))
  if (mode) process.stderr.write(`${message(`start-${mode}`)}\n`)
  const switches = [...(rootful ? ['--no-sandbox'] : []), ...(wantsLog(args) ? [] : [QUIET])]
  return runAttached(electron.executable, [...switches, root, ...appArgs], { env })
}

runMain(() => start(process.argv.slice(2)))
