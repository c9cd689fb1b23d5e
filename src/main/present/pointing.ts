import type { BrowserWindow } from 'electron'
import type { Ink, Pointing } from '../../ipc/pointing.ts'
import type { SlideshowState } from '../../ipc/show.ts'
import { applyInk } from '../../player/pointing/ink.ts'
import { answer, hear, tell } from '../ipc.ts'

export interface PointingOptions {
  /** What was drawn in an earlier run. */
  readonly ink: Ink
  readonly slides: ReadonlySet<string>
  /** Every window of the show that is open now. */
  readonly windows: () => readonly BrowserWindow[]
  /** Whether a window is one that the hall looks at. */
  readonly isHall: (sender: Electron.WebContents) => boolean
  readonly inked: (ink: Ink) => void
}

export interface PointingOwner {
  readonly ink: () => Ink
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
  let now: Picture = { pointing: NO_TOOL, ink: options.ink }
  /** What the frozen hall still sees; undefined while it follows. */
  let held: Picture | undefined
  const told = () => options.windows().filter(({ webContents }) => !(held && options.isHall(webContents)))
  const point = (change: Partial<Pointing>) => {
    now = { ...now, pointing: { ...now.pointing, ...change } }
    for (const { webContents } of told()) tell(webContents, 'pointing:state', now.pointing)
  }
  answer('pointing:get', (sender) => (held && options.isHall(sender) ? held : now))
  hear('pointing:set', (_sender, change) => point(change))
  hear('ink:change', (_sender, slide, change) => {
    if (!options.slides.has(slide)) return
    const ink = applyInk(now.ink, slide, change)
    if (ink === now.ink) return
    now = { ...now, ink }
    for (const { webContents } of told()) tell(webContents, 'ink:changed', slide, change)
    options.inked(ink)
  })
  return {
    ink: () => now.ink,
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
