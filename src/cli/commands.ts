import type { Host } from './host.ts'

/** Runs a subcommand with the words behind its name and gives the exit code. */
export type Command = (args: readonly string[], host: Host) => Promise<number>

/** Every subcommand of the command line, loaded when it is called. A command that draws asks its host for windows. */
const COMMANDS: Readonly<Record<string, Command>> = {
  import: async (args) => (await import('./import.ts')).runImport(args),
  check: async (args) => (await import('./check.ts')).runCheck(args),
  sheet: async (args) => (await import('./sheet.ts')).runSheet(args),
  export: async (args, host) => (await import('./export.ts')).runExport(args, host),
  pack: async (args) => (await import('./pack.ts')).runPack(args),
  verify: async (args) => (await import('./verify.ts')).runVerify(args),
  unpack: async (args) => (await import('./unpack.ts')).runUnpack(args),
  keygen: async (args) => (await import('./keygen.ts')).runKeygen(args),
}

export const commandNamed = (name: string | undefined): Command | undefined =>
  name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
