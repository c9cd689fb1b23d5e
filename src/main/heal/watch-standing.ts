import type { WebContents } from 'electron'
import { hear } from '../ipc.ts'

export interface StandingOptions {
  /** 0-based slide that should stand on the page; undefined while there is none. */
  readonly wanted: () => number | undefined
  /** Whether anybody could see it: what is hidden need not draw. */
  readonly isSeen: () => boolean
  /** The page is behind for too long; called again until it is not. */
  readonly late: () => void
}

export interface Standing {
  /** The slide that the page draws or shows: what has become of the page is its doing. */
  readonly suspect: () => number | undefined
  /** Whether the wanted slide stands, and nothing else is being drawn. */
  readonly isThere: () => boolean
  /** Whether it is useless to send the page a key: nothing stands on it yet, or it has been behind for a while. */
  readonly isDeaf: () => boolean
  readonly stop: () => void
}

const EVERY_MS = 250
/** A page that draws is no longer behind by then. */
const DEAF_MS = 250
/** Many times what the heaviest slide takes on a slow machine. */
const LATE_MS = 2_000

/**
 * Knows which slide really stands on a page, which need not be the one it was sent to. The time is not the wall clock's,
 * which may be set, and while this process or the machine sleeps nobody is late.
 */
export function watchStanding(contents: WebContents, { wanted, isSeen, late }: StandingOptions): Standing {
  const drawing = new Set<number>()
  let standing: number | undefined
  let since: number | undefined
  let looked = performance.now()
  const progress = () => void (since = undefined)
  const forget = () => {
    drawing.clear()
    standing = undefined
    progress()
  }
  const isBehind = () => drawing.size > 0 || (standing !== undefined && standing !== (wanted() ?? standing))
  const hearOf = (verb: 'slideshow:drawing' | 'slideshow:drawn' | 'slideshow:painted', act: (index: number) => void) =>
    hear(
      verb,
      (_sender, index) => {
        act(index)
        progress()
      },
      contents.ipc,
    )
  hearOf('slideshow:drawing', (index) => {
    drawing.delete(index)
    drawing.add(index)
  })
  hearOf('slideshow:drawn', (index) => void drawing.delete(index))
  hearOf('slideshow:painted', (index) => {
    // What it was sent on from before it stood is not drawn any more.
    for (const before of drawing.has(index) ? [...drawing] : []) {
      drawing.delete(before)
      if (before === index) break
    }
    standing = index
  })
  contents.on(
    'did-start-navigation',
    ({ isMainFrame, isSameDocument }) => void (isMainFrame && !isSameDocument && forget()),
  )
  contents.on('render-process-gone', forget)
  const timer = setInterval(() => {
    if (contents.isDestroyed()) return clearInterval(timer)
    const now = performance.now()
    if (now - looked > 4 * EVERY_MS || !isBehind() || !isSeen() || contents.isDevToolsOpened()) progress()
    else since ??= now
    looked = now
    if (since === undefined || now - since < LATE_MS) return
    progress()
    late()
  }, EVERY_MS)
  return {
    suspect: () => [...drawing].at(-1) ?? standing,
    isThere: () => standing !== undefined && !isBehind(),
    isDeaf: () => standing === undefined || (since !== undefined && isBehind() && performance.now() - since > DEAF_MS),
    stop: () => clearInterval(timer),
  }
}
