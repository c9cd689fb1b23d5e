import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { app } from 'electron'
import type { BrowserWindow } from 'electron'
import type { LibrarySettings, Notice } from '../../ipc/library.ts'
import type { Mode } from '../../ipc/show.ts'
import { say } from '../../messages/say.ts'
import type { Log } from '../log.ts'

/** Chromium's switches that a show must have as well: who has no sandbox here has none there. */
const SHARED = /^--(no-sandbox|force-device-scale-factor|force-color-profile|disable-gpu|ozone-platform)(=.*)?$/
/** Of what the show said on stderr, Chromium's own log begins with a bracket. */
const CHROMIUM = /^\[\d/
const MOST_SAID = 4000

/**
 * Runs a mode as a program of its own, with the words that a user would type, and waits for its end: whatever becomes of
 * the show, the library is still there, and each show starts fresh. Meanwhile the window is out of the way.
 * @returns what went wrong, if it did.
 */
export async function runMode(
  window: BrowserWindow,
  mode: Mode,
  deck: string,
  settings: LibrarySettings,
  log: Log,
): Promise<Notice | undefined> {
  const show = startMode(mode, deck, settings)
  let said = ''
  show.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-MOST_SAID)))
  window.hide()
  const endWithUs = () => show.kill()
  app.once('will-quit', endWithUs)
  const code = await ended(show)
  app.off('will-quit', endWithUs)
  log('mode-ended', { mode, deck, code })
  if (!window.isDestroyed()) window.show()
  if (code === 0) return undefined
  const reason = said.split('\n').filter((line) => line !== '' && !CHROMIUM.test(line))
  return { tone: 'failed', text: say('library-mode-failed', { reason: reason.join(' ') || String(code) }) }
}

function startMode(mode: Mode, deck: string, { language, display }: LibrarySettings): ChildProcess {
  const words = [mode, deck, '--user-data', app.getPath('userData')]
  const where = display === undefined ? [] : ['--display', String(display)]
  const program = app.isPackaged ? [] : [...process.argv.filter((word) => SHARED.test(word)), app.getAppPath()]
  return spawn(process.execPath, [...program, ...words, ...where], {
    env: { ...process.env, TAOPU_DECK_LANG: language },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/** Exit code; a signal, with which a user's desktop may end a show, counts as a good end; undefined if it did not start. */
async function ended(show: ChildProcess): Promise<number | undefined> {
  try {
    const [code, signal] = (await once(show, 'exit')) as [number | null, NodeJS.Signals | null]
    return code ?? (signal === 'SIGTERM' ? 0 : undefined)
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  }
}
