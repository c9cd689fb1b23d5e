import { BrowserWindow } from 'electron'
import { hear, tell } from './ipc.ts'
import type { Launch } from './launch.ts'
import { stageShow } from './stage-show.ts'

/** Any laptop: the deck in a window like any other program's; full screen only when a key asks for it, and Esc leads back. */
export async function openPlay(launch: Launch): Promise<void> {
  const staged = await stageShow(launch, 'full')
  if (!staged) return
  for (const window of staged.windows) {
    window.setTitle(staged.opened().deck.title)
    comeBackFromFullScreen(window)
  }
  hear('show:escape', (sender) => BrowserWindow.fromWebContents(sender)?.setFullScreen(false))
  hear('presenter:overlay', (sender, overlay) => overlay === 'help' && tell(sender, 'show:help'))
}

/** To the place it had: where no window manager answers, it would stay as large as the display. */
function comeBackFromFullScreen(window: BrowserWindow): void {
  let place = window.getNormalBounds()
  window.on('enter-full-screen', () => (place = window.getNormalBounds()))
  // Not within the event: Electron is still leaving, and would announce it again.
  window.on('leave-full-screen', () => setImmediate(() => window.isDestroyed() || window.setBounds(place)))
}
