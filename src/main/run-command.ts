import { join } from 'node:path'
import { app } from 'electron'
import type { Command } from '../cli/commands.ts'
import type { Host } from '../cli/host.ts'
import { registerAppScheme, serveApp } from './app-protocol.ts'
import { enableSandbox, lockDown } from './lockdown.ts'

/** Runs a subcommand of `taopu-deck` in place of a show: its exit code is the program's. Call before `ready`. */
export function runCommand(command: Command, args: readonly string[]): void {
  enableSandbox()
  registerAppScheme()
  const serving = app.whenReady().then(() => {
    lockDown()
    void serveApp(join(import.meta.dirname, '../renderer'))
  })
  const host: Host = {
    hasWindows: true,
    userData: app.getPath('userData'),
    program: programWords(),
    openStudio: async () => {
      await serving
      return (await import('./export/open-studio.ts')).openStudio()
    },
  }
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

/** An AppImage is mounted elsewhere at each start; its file is what can be started again. */
function programWords(): readonly [string, ...string[]] {
  const sandbox = app.commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : []
  return [process.env['APPIMAGE'] ?? process.execPath, ...sandbox, ...(app.isPackaged ? [] : [app.getAppPath()])]
}
