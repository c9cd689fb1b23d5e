import { languageFrom, say, setLanguage } from '../messages/say.ts'
import { commandNamed } from './commands.ts'
import { EXIT } from './exit-codes.ts'
import type { Host } from './host.ts'

/** Windows are opened by the program alone, so that a command which needs none starts no more than Node. */
const host: Host = {
  hasWindows: false,
  startProgram: async (words) => (await import('./start-program.ts')).startProgram(words),
}

setLanguage(languageFrom(process.env['TAOPU_DECK_LANG']))
const [name = '', ...args] = process.argv.slice(2)
const command = commandNamed(name)
if (command) process.exitCode = await command(args, host)
else {
  const usage = say('usage')
  process.stderr.write(`${name ? say('command-unknown', { command: name, usage }) : usage}\n`)
  process.exitCode = EXIT.unusable
}
