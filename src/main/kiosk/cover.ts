import { WebContentsView } from 'electron'
import type { BrowserWindow, WebContents } from 'electron'
import { addressOf, GROUND, pagePreferences } from '../audience-window.ts'

/** A second page of a window: first beside it, but for a column at the edge, then over it. */
export interface Cover {
  readonly contents: WebContents
  readonly raise: () => void
  readonly remove: () => void
}

/**
 * Two windows cannot be swapped without a frame of their ground between them; two pages of one window can.
 * What is out of sight to the last pixel does not draw, so that it would come up bare: a column of the one beside the
 * window shows, and a row of the one below.
 */
export function openCover(window: BrowserWindow): Cover {
  const view = new WebContentsView({ webPreferences: pagePreferences('audience') })
  const contents = view.webContents
  const size = () => {
    const { width, height } = window.getContentBounds()
    return { width, height }
  }
  view.setBackgroundColor(GROUND)
  view.setBounds({ x: size().width - 1, y: 0, ...size() })
  window.contentView.addChildView(view)
  void contents.loadURL(addressOf('audience'))
  return {
    contents,
    raise: () => view.setBounds({ x: 0, y: 1, ...size() }),
    remove: () => {
      if (!window.isDestroyed()) window.contentView.removeChildView(view)
      if (!contents.isDestroyed()) contents.close()
    },
  }
}
