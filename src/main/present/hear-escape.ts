import type { BrowserWindow } from 'electron'
import type { Overlay } from '../../ipc/presenter.ts'
import { leaveFullScreen } from '../audience-window.ts'
import { hear, sayFor, tell } from '../ipc.ts'
import type { PresenterWindow } from './presenter-window.ts'

export interface Escape {
  readonly hall: BrowserWindow
  /** Nobody can be asked on the hall's page now. */
  readonly isDown: () => boolean
  readonly presenter: Pick<PresenterWindow, 'isShown'>
  readonly lay: (overlay: Overlay) => void
}

/** On a page that is down the second Esc within this time ends the show, as it does on one that asks. */
const ASK_MS = 5_000

/** Esc with nothing to put away: the speaker is asked at the desk; without one it leaves full screen, and then asks in the hall. */
export function hearEscape({ hall, isDown, presenter, lay }: Escape): void {
  let asked = -Infinity
  hear('show:escape', () => {
    if (presenter.isShown()) return lay('end')
    if (hall.isFullScreen()) return leaveFullScreen(hall)
    if (!isDown()) return tell(hall.webContents, 'show:ask-end')
    if (performance.now() - asked < ASK_MS) return sayFor(hall.webContents, 'show:end')
    asked = performance.now()
  })
}
