import { languageFrom, say, setLanguage } from '../messages/say.ts'
import { EXIT } from './exit-codes.ts'

/** Subcommand → what runs it, loaded when it is called. Each takes its own arguments and gives the exit code. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  import: async (args) => (await import('./import.ts')).runImport(args),
  check: async (args) => (await import('./check.ts')).runCheck(args),
  sheet: async (args) => (await import('./sheet.ts')).runSheet(args),
}

setLanguage(languageFrom(process.env['TAOPU_DECK_LANG']))
const [command = '', ...rest] = process.argv.slice(2)
const run = COMMANDS[command]
if (run) process.exitCode = await run(rest)
else {
  const usage = say('usage')
  process.stderr.write(`${command ? say('command-unknown', { command, usage }) : usage}\n`)
  process.exitCode = EXIT.unusable
}
