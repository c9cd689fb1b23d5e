import type { Host } from './host.ts'

/** Runs a subcommand with the words behind its name and gives the exit code. */
export type Command = (args: readonly string[], host: Host) => Promise<number>

/** Every subcommand of the command line, loaded when it is called. A command that draws asks its host for windows. */
const COMMANDS: Readonly<Record<string, Command>> = {
  import: async (args) => (await import('./import.ts')).runImport(args),
  check: async (args) => (await import('./check.ts')).runCheck(args),
  sheet: async (args) => (await import('./sheet.ts')).runSheet(args),
  export: async (args, host) => (await import('./export.ts')).runExport(args, host),
}

export const commandNamed = (name: string | undefined): Command | undefined =>
  name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
