import type { Host } from './host.ts'

/** Runs a subcommand with the words behind its name and gives the exit code. */
export type Command = (args: readonly string[], host: Host) => Promise<number>

/** Every subcommand of the command line, by its one or two words, loaded when it is called. A command that draws asks its host for windows. */
const COMMANDS: Readonly<Record<string, Command>> = {
  import: async (args) => (await import('./import.ts')).runImport(args),
  check: async (args, host) => (await import('./check.ts')).runCheck(args, host),
  sheet: async (args) => (await import('./sheet.ts')).runSheet(args),
  export: async (args, host) => (await import('./export.ts')).runExport(args, host),
  pack: async (args) => (await import('./pack.ts')).runPack(args),
  verify: async (args) => (await import('./verify.ts')).runVerify(args),
  unpack: async (args) => (await import('./unpack.ts')).runUnpack(args),
  'kiosk pin': async (args) => (await import('./kiosk-pin.ts')).runKioskPin(args),
  'kiosk plays': async (args, host) => (await import('./kiosk-plays.ts')).runKioskPlays(args, host),
  'kiosk install': async (args, host) => (await import('./kiosk-service.ts')).runKioskService('install', args, host),
  'kiosk status': async (args, host) => (await import('./kiosk-service.ts')).runKioskService('status', args, host),
  'kiosk uninstall': async (args, host) =>
    (await import('./kiosk-service.ts')).runKioskService('uninstall', args, host),
  drill: async (args, host) => (await import('./drill.ts')).runDrill(args, host),
  keygen: async (args) => (await import('./keygen.ts')).runKeygen(args),
}

/** The command that these words begin with, and the words behind its name. */
export function findCommand(
  words: readonly string[],
): { readonly command: Command; readonly args: readonly string[] } | undefined {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ')
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (command) return { command, args: words.slice(length) }
  }
  return undefined
}
