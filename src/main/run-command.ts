import { app } from 'electron'
import type { Command } from '../cli/commands.ts'
import type { Host } from '../cli/host.ts'
import { registerAppScheme } from './app-protocol.ts'
import { enableSandbox } from './lockdown.ts'

/** A command line inside the program: no window of its own, and its exit code is the program's. */
const host: Host = {
  hasWindows: true,
  openStudio: async () => (await import('./export/open-studio.ts')).openStudio(),
  userData: app.getPath('userData'),
}

/** Runs a subcommand of `taopu-deck` in place of a show. Call before `ready`. */
export function runCommand(command: Command, args: readonly string[]): void {
  enableSandbox()
  registerAppScheme()
  // A command opens and closes windows as it needs them; the last one closed does not end it.
  app.on('window-all-closed', () => undefined)
  command(args, host).then(
    (code) => app.exit(code),
    (error: unknown) => {
      console.error(error)
      app.exit(1)
    },
  )
}
