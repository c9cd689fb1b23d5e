import type { BrowserWindow } from 'electron'
import { openPage } from '../audience-window.ts'
import { placeWindow } from './place-window.ts'
import type { Screen } from './seats.ts'

/** The desk's own ground, so that not even its first frame is bright beside the speaker's face. */
const GROUND = '#14100f'

/** The presenter's window, opened when it is first wanted and hidden, not closed, when it is put away. */
export interface PresenterWindow {
  /** Undefined until it is first shown. */
  readonly window: () => BrowserWindow | undefined
  readonly isShown: () => boolean
  readonly showOn: (screen: Screen) => void
  readonly hide: () => void
  readonly destroy: () => void
}

export function createPresenterWindow(opened: (window: BrowserWindow) => void): PresenterWindow {
  let window: BrowserWindow | undefined
  const open = ({ bounds }: Screen): BrowserWindow => {
    const fresh = openPage('presenter', { ...bounds, fullscreen: true, backgroundColor: GROUND })
    window = fresh
    fresh.once('closed', () => (window = undefined))
    opened(fresh)
    return fresh
  }
  return {
    window: () => window,
    isShown: () => window?.isVisible() ?? false,
    showOn: (screen) => {
      const shown = window ?? open(screen)
      placeWindow(shown, screen)
      shown.focus()
    },
    hide: () => window?.hide(),
    destroy: () => window?.destroy(),
  }
}
