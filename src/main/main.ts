import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { findCommand } from '../cli/commands.ts'
import type { Mode } from '../ipc/show.ts'
import { languageFrom, say, setLanguage } from '../messages/say.ts'
import { registerAppScheme, serveApp } from './app-protocol.ts'
import { parseArguments, withoutSwitches } from './arguments.ts'
import type { Arguments } from './arguments.ts'
import { hearHandedFiles } from './handed-files.ts'
import type { HandedFiles } from './handed-files.ts'
import { openKiosk } from './kiosk/open-kiosk.ts'
import type { Launch } from './launch.ts'
import { endCleanly } from './heal/end-cleanly.ts'
import { recoverFromLastRun } from './heal/last-run.ts'
import { stepAside } from './heal/other-run.ts'
import { enableSandbox, lockDown } from './lockdown.ts'
import { openLog } from './log.ts'
import { bundledDeck } from './open-show.ts'
import { openOnce, socketOfShow } from './one-show.ts'
import { openPlay } from './open-play.ts'
import { ownWords } from './own-words.ts'
import { openPresent } from './present/open-present.ts'
import { runCommand } from './run-command.ts'
import { speakOneLanguage } from './speak-one-language.ts'

const OPENERS: Readonly<Record<Mode, (launch: Launch) => Promise<void>>> = {
  present: openPresent,
  kiosk: openKiosk,
  play: openPlay,
}

setLanguage(languageFrom(process.env['TAOPU_DECK_LANG']))
const words = withoutSwitches(ownWords(process.argv, app.getAppPath(), app.isPackaged), app.isPackaged)
const found = findCommand(words)
const parsed = parseArguments(words, app.isPackaged)
const folder = parsed.ok ? deckFolder(parsed.arguments) : undefined

if (found) runCommand(found.command, found.args)
else if (!parsed.ok) refuse(parsed.message)
else if (parsed.arguments.mode === undefined && parsed.arguments.deck === undefined) startLibrary(parsed.arguments)
else if (folder === undefined || !existsSync(folder)) refuse(say('folder-missing', { folder: folder ?? 'slides' }))
else start(parsed.arguments, folder)

function refuse(message: string): void {
  process.stderr.write(`${message}\n`)
  app.exit(2)
}

function deckFolder({ deck }: Arguments): string | undefined {
  return deck === undefined ? bundledDeck(app.getAppPath()) : resolve(deck)
}

function start(wanted: Arguments, folder: string): void {
  const mode = wanted.mode ?? 'present'
  if (mode === 'kiosk' && stepAside(resolve(wanted.userData ?? app.getPath('userData')))) return
  begin(wanted, { mode, deck: folder }, async ({ log, scriptServed }) => {
    const forward = () => {
      log('second-start')
      comeForward()
    }
    const socket = socketOfShow(app.getPath('userData'), `${mode} ${folder}`)
    const alone = mode === 'kiosk' || (await openOnce(socket, forward))
    if (alone) return OPENERS[mode]({ wanted, mode, folder, log, scriptServed })
    process.stderr.write(`${say('show-came-forward')}\n`)
    app.exit(0)
  })
}

/** The one that hears the keys last: the speaker's window is opened behind the hall's. */
function comeForward(): void {
  const windows = BrowserWindow.getAllWindows().filter((window) => window.isVisible() || window.isMinimized())
  for (const window of windows) {
    if (window.isMinimized()) window.restore()
    window.moveTop()
  }
  windows.at(-1)?.focus()
}

/** Without a mode and a deck: the program's home. */
function startLibrary(wanted: Arguments): void {
  begin(wanted, { mode: 'library' }, async ({ log, handed }) =>
    (await import('./library/open-library.ts')).openLibrary(log, handed),
  )
  // The shows that it starts share its user data, and Chromium's own files are for one program at a time.
  app.setPath('sessionData', join(app.getPath('userData'), 'library'))
}

interface Begun extends Pick<Launch, 'log' | 'scriptServed'> {
  readonly handed: HandedFiles
}

function begin(
  { userData }: Arguments,
  details: Readonly<Record<string, string>>,
  open: (begun: Begun) => Promise<void>,
): void {
  if (userData !== undefined) app.setPath('userData', resolve(userData))
  enableSandbox()
  speakOneLanguage()
  registerAppScheme()
  const handed = hearHandedFiles(app)
  const log = openLog(join(app.getPath('userData'), 'logs', 'main.log'))
  log('start', { version: app.getVersion(), electron: process.versions['electron'], ...details })
  endCleanly(log, details['mode'])
  if (details['mode'] === 'kiosk') recoverFromLastRun(app.getPath('userData'), app.getVersion())
  app.on('window-all-closed', () => app.quit())
  app.on('quit', (_event, code) => log('exit', { code }))
  void app.whenReady().then(() => {
    lockDown()
    const scriptServed = serveApp(join(import.meta.dirname, '../renderer'))
    return open({ log, handed, scriptServed })
  })
}
