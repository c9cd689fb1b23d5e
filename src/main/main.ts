import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app } from 'electron'
import type { BrowserWindow, Display } from 'electron'
import { canvasFor } from '../deck/canvases.ts'
import type { Refusal } from '../ipc/contract.ts'
import { languageFrom, say, setLanguage } from '../messages/say.ts'
import { registerAppScheme, serveApp } from './app-protocol.ts'
import { parseArguments } from './arguments.ts'
import type { Arguments } from './arguments.ts'
import { openAudienceWindow, openRefusalWindow } from './audience-window.ts'
import { chooseDisplays } from './displays.ts'
import { reportHealth } from './health.ts'
import { answer } from './ipc.ts'
import { enableSandbox, lockDown } from './lockdown.ts'
import { openLog } from './log.ts'
import type { Log } from './log.ts'
import { bundledDeck, openShow } from './open-show.ts'
import type { AcceptedShow } from './open-show.ts'
import { runShow } from './show.ts'
import { supervise } from './supervise.ts'
import { ownWords } from './own-words.ts'

setLanguage(languageFrom(process.env['TAOPU_DECK_LANG']))
const parsed = parseArguments(ownWords(process.argv, app.getAppPath(), app.isPackaged), app.isPackaged)
const folder = parsed.ok ? deckFolder(parsed.arguments) : undefined

if (!parsed.ok) refuse(parsed.message)
else if (folder === undefined || !existsSync(folder)) refuse(say('folder-missing', { folder: folder ?? 'slides' }))
else start(parsed.arguments, folder)

function refuse(message: string): void {
  process.stderr.write(`${message}\n`)
  app.exit(2)
}

function deckFolder({ deck }: Arguments): string | undefined {
  return deck === undefined ? bundledDeck(app.getAppPath()) : resolve(deck)
}

function start(wanted: Arguments, deck: string): void {
  if (wanted.userData !== undefined) app.setPath('userData', resolve(wanted.userData))
  enableSandbox()
  registerAppScheme()
  const log = openLog(join(app.getPath('userData'), 'logs', 'main.log'))
  log('start', {
    version: app.getVersion(),
    electron: process.versions['electron'],
    mode: wanted.mode ?? 'present',
    deck,
  })
  app.on('window-all-closed', () => app.quit())
  app.on('quit', (_event, code) => log('exit', { code }))
  void app.whenReady().then(() => open(wanted, deck, log))
}

/** The window starts to load first, and the deck is read and audited while its page compiles: time to the first slide. */
function open(wanted: Arguments, folder: string, log: Log): void {
  lockDown()
  const scriptServed = serveApp(join(import.meta.dirname, '../renderer'))
  const mode = wanted.mode ?? 'present'
  const displays = chooseDisplays(wanted.display)
  const [first] = displays
  if (!first) return
  const canvas = wanted.canvas ?? (wanted.windowed ? '16:9' : canvasFor(first.bounds.width, first.bounds.height))
  const windows = displays.map((display) => openAudienceWindow({ mode, display, windowed: wanted.windowed, canvas }))
  const edition = wanted.edition ?? (mode === 'kiosk' ? 'lobby' : 'full')
  void scriptServed.then(() => {
    const opened = openShow(folder, canvas, edition)
    if (opened.ok) show(opened, wanted, folder, windows, log)
    else showRefusal(opened.refusal, first, windows, log)
  })
}

function showRefusal(refusal: Refusal, display: Display, windows: readonly BrowserWindow[], log: Log): void {
  log('content-refused', { deck: refusal.folder, problems: refusal.problems.length })
  for (const problem of refusal.problems) process.stderr.write(`${say('place-message', problem)}\n`)
  answer('refusal:get', () => refusal)
  openRefusalWindow(display)
  for (const window of windows) window.destroy()
}

function show(
  opened: AcceptedShow,
  wanted: Arguments,
  deck: string,
  windows: readonly BrowserWindow[],
  log: Log,
): void {
  log('content-accepted', { deck })
  const running = runShow(opened, wanted, windows, log)
  const { recoveries } = supervise(windows, log)
  const mode = wanted.mode ?? 'present'
  if (mode !== 'kiosk') return
  const memory = () => Math.round(app.getAppMetrics().reduce((sum, each) => sum + each.memory.workingSetSize, 0) / 1024)
  const read = () => ({ mode, deck, slide: running.slideId(), loop: running.state().loop, recoveries: recoveries() })
  reportHealth(join(app.getPath('userData'), 'health.json'), read, memory)
}
