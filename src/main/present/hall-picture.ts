import type { BrowserWindow } from 'electron'
import type { HallPicture } from '../../ipc/presenter.ts'
import { pictureOf } from '../heal/picture-of.ts'

const WIDTH = 480
const QUALITY = 72
/** Twice a second while the picture changes, and now and then after that, to see that it is still there. */
const LIVELY_MS = 500
const CALM_MS = 4_000
/** How long after a change the picture may still move. */
const MOVING_MS = 2_500

export interface Photographer {
  /** Something changed, or somebody watches: look closely for a while. */
  readonly wake: () => void
  readonly stop: () => void
}

/**
 * Photographs what the hall really sees, from its own window, so that a frozen or black hall shows at once.
 * @param isWatched whether anybody sees the pictures: each takes time from the hall's own frames
 */
export function photographHall(
  hall: () => BrowserWindow | undefined,
  isWatched: () => boolean,
  show: (picture: HallPicture) => void,
): Photographer {
  let timer: NodeJS.Timeout | undefined
  let movingUntil = 0
  let busy = false
  let stopped = false
  const again = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void turn(), ms)
  }
  const turn = async () => {
    timer = undefined
    if (!isWatched()) return
    busy = true
    const picture = await photograph(hall())
    busy = false
    if (stopped) return
    show(picture)
    again(Date.now() < movingUntil ? LIVELY_MS : CALM_MS)
  }
  return {
    wake: () => {
      const calm = Date.now() >= movingUntil
      movingUntil = Date.now() + MOVING_MS
      if ((calm || timer === undefined) && !busy) again(LIVELY_MS / 2)
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}

async function photograph(window: BrowserWindow | undefined): Promise<HallPicture> {
  if (!window || window.isDestroyed() || !window.isVisible()) return { state: 'away', at: Date.now() }
  const image = await pictureOf(window.webContents)
  if (!image) return { state: 'silent', at: Date.now() }
  const small = image.resize({ width: WIDTH, quality: 'good' }).toJPEG(QUALITY)
  return { state: 'live', at: Date.now(), picture: `data:image/jpeg;base64,${small.toString('base64')}` }
}
