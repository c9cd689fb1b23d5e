import { languageFrom, say, setLanguage } from '../messages/say.ts'
import { findCommand } from './commands.ts'
import { EXIT } from './exit-codes.ts'
import type { Host } from './host.ts'

/** Windows are opened by the program alone, so that a command which needs none starts no more than Node. */
const host: Host = {
  hasWindows: false,
  startProgram: async (words) => (await import('./start-program.ts')).startProgram(words),
}

setLanguage(languageFrom(process.env['TAOPU_DECK_LANG']))
const words = process.argv.slice(2)
const found = findCommand(words)
if (found) process.exitCode = await found.command(found.args, host)
else {
  const usage = say('usage')
  process.stderr.write(`${words[0] ? say('command-unknown', { command: words[0], usage }) : usage}\n`)
  process.exitCode = EXIT.unusable
}
