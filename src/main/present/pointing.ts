import type { BrowserWindow, WebContents } from 'electron'
import type { Ink, Pointing } from '../../ipc/pointing.ts'
import type { SlideshowState } from '../../ipc/show.ts'
import { applyInk } from '../../player/pointing/ink.ts'
import { answer, hear, tell } from '../ipc.ts'

export interface PointingOptions {
  /** Whether the deck as it is laid out now has a slide of this id. */
  readonly hasSlide: (id: string) => boolean
  /** Every window of the show that is open now. */
  readonly windows: () => readonly BrowserWindow[]
  /** Whether a window is one that the hall looks at. */
  readonly isHall: (sender: WebContents) => boolean
  readonly inked: (ink: Ink) => void
}

export interface PointingOwner {
  readonly ink: () => Ink
  /** Goes on with what was drawn in an earlier run. */
  readonly takeUp: (ink: Ink) => void
  /** The deck is laid out anew, and this was drawn on it before. The windows load again. */
  readonly relaid: (ink: Ink) => void
  /** Tells it that the slideshow has moved: a new slide is not enlarged, and a hall that thaws catches up. */
  readonly moved: (state: SlideshowState, before: SlideshowState) => void
}

interface Picture {
  readonly pointing: Pointing
  readonly ink: Ink
}

const NO_TOOL: Pointing = { tool: 'none', colour: 'vermilion', at: undefined, radius: 0.2, zoom: undefined }

/** The one owner of laser, pen, spotlight and zoom. A frozen hall keeps those that it had. */
export function ownPointing(options: PointingOptions): PointingOwner {
  let now: Picture = { pointing: NO_TOOL, ink: {} }
  /** What the frozen hall still sees; undefined while it follows. */
  let held: Picture | undefined
  /** Pages of the deck as it was laid out before: their ids are those of other slides until they have loaded again. */
  const outdated = new WeakSet<WebContents>()
  const told = () => options.windows().filter(({ webContents }) => !(held && options.isHall(webContents)))
  const point = (change: Partial<Pointing>) => {
    now = { ...now, pointing: { ...now.pointing, ...change } }
    for (const { webContents } of told()) tell(webContents, 'pointing:state', now.pointing)
  }
  answer('pointing:get', (sender) => {
    outdated.delete(sender)
    return held && options.isHall(sender) ? held : now
  })
  hear('pointing:set', (_sender, change) => point(change))
  hear('ink:change', (sender, slide, change) => {
    if (outdated.has(sender) || !options.hasSlide(slide)) return
    const ink = applyInk(now.ink, slide, change)
    if (ink === now.ink) return
    now = { ...now, ink }
    for (const { webContents } of told()) tell(webContents, 'ink:changed', slide, change)
    options.inked(ink)
  })
  return {
    ink: () => now.ink,
    takeUp: (ink) => {
      now = { ...now, ink }
      for (const { webContents } of told()) tell(webContents, 'ink:state', ink)
    },
    relaid: (ink) => {
      for (const { webContents } of options.windows()) outdated.add(webContents)
      held = undefined
      now = { pointing: { ...now.pointing, at: undefined, zoom: undefined }, ink }
    },
    moved: (state, before) => {
      const frozen = state.frozen !== undefined
      if (frozen) held ??= now
      else if (held) {
        held = undefined
        for (const { webContents } of told()) tell(webContents, 'ink:state', now.ink)
        point({})
      }
      if (state.index !== before.index && (now.pointing.zoom ?? now.pointing.at)) point({ zoom: undefined })
    },
  }
}
