import type { BrowserWindow } from 'electron'
import type { Screen } from './seats.ts'

/** Fills a display with a window, or takes it off every display. Full screen is left first: it holds a window where it is. */
export function placeWindow(window: BrowserWindow, seat: Screen | undefined): void {
  if (!seat) {
    window.hide()
    return
  }
  if (window.isFullScreen() && !fills(window, seat)) window.setFullScreen(false)
  window.setBounds(seat.bounds)
  window.showInactive()
  window.setFullScreen(true)
}

function fills(window: BrowserWindow, { bounds }: Screen): boolean {
  const { x, y, width, height } = window.getBounds()
  return x === bounds.x && y === bounds.y && width === bounds.width && height === bounds.height
}
