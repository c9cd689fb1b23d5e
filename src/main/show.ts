import { powerSaveBlocker } from 'electron'
import type { BrowserWindow } from 'electron'
import { canvases } from '../deck/canvases.ts'
import type { Deck } from '../deck/deck.ts'
import { samePlace } from '../deck/same-place.ts'
import { stepsOf } from '../deck/steps.ts'
import type { Mode, Show, SlideshowState } from '../ipc/show.ts'
import { currentLanguage } from '../messages/say.ts'
import { createSlideshow } from '../player/slideshow.ts'
import type { Slideshow } from '../player/slideshow.ts'
import type { Report } from '../report/report.ts'
import type { Arguments } from './arguments.ts'
import { answer, hear, tell } from './ipc.ts'
import type { Log } from './log.ts'
import type { AcceptedShow } from './open-show.ts'
import { processAgeMs } from './process-age.ts'

export interface RunningShow {
  readonly state: () => SlideshowState
  readonly slideId: () => string
  readonly slideshow: Slideshow
  /** What is shown; another after a recast. */
  readonly opened: () => AcceptedShow
  /** Whether the display is kept awake. */
  readonly awake: () => boolean
  /** Goes on with the same deck laid out anew, at the place that stands for the present one; the windows load again. */
  readonly recast: (opened: AcceptedShow) => void
  /** Those that the hall looks at. */
  readonly windows: readonly BrowserWindow[]
  /** The first slide stands. */
  readonly firstSlide: Promise<void>
  /** Every window that draws the show and is open now. */
  readonly cast: () => readonly BrowserWindow[]
  /** Another window that draws the show; it is told from now on, until it closes. */
  readonly admit: (window: BrowserWindow) => void
  /** Tells each later state of the slideshow, after the windows have been told. */
  readonly watch: (watcher: SlideshowWatcher) => void
}

export type SlideshowWatcher = (state: SlideshowState, before: SlideshowState) => void

/** Joins an audited deck, the slideshow's state and the windows that draw it. */
export function runShow(
  first: AcceptedShow,
  mode: Mode,
  wanted: Arguments,
  windows: readonly BrowserWindow[],
  log: Log,
): RunningShow {
  let opened = first
  const slideAt = (index: number) => opened.deck.slides[index]
  const idOf = (index: number) => slideAt(index)?.id ?? ''
  const cast = new Set(windows)
  const watchers: SlideshowWatcher[] = []
  const slideshow = createSlideshow({
    slides: first.deck.slides.length,
    stepsOf: (index) => stepsOf(opened.deck, slideAt(index)),
    start: (wanted.slide ?? 1) - 1,
    loops: false,
    changed: (state, before) => {
      if (state.index !== before.index) log('slide', { slide: idOf(state.index) })
      for (const window of cast) tell(window.webContents, 'slideshow:state', state)
      for (const watch of watchers) watch(state, before)
    },
  })
  const blocker = powerSaveBlocker.start('prevent-display-sleep')
  const firstSlide = hearWindows(slideshow, () => opened.report, cast, log)
  answer('show:get', (): Show => ({
    deck: opened.deck,
    mode,
    size: sizeOf(opened.deck),
    source: opened.source,
    language: currentLanguage(),
    state: slideshow.state(),
  }))
  return {
    state: slideshow.state,
    slideId: () => idOf(slideshow.state().index),
    opened: () => opened,
    awake: () => powerSaveBlocker.isStarted(blocker),
    recast: (next) => {
      const index = samePlace(opened.deck, slideshow.state().index, next.deck)
      opened = next
      slideshow.recast(next.deck.slides.length, index)
      for (const window of cast) window.webContents.reload()
    },
    windows,
    slideshow,
    firstSlide,
    cast: () => [...cast].filter((window) => !window.isDestroyed()),
    admit: (window) => {
      cast.add(window)
      window.once('closed', () => cast.delete(window))
    },
    watch: (watcher) => void watchers.push(watcher),
  }
}

/** @returns when the first slide stands. */
function hearWindows(
  slideshow: Slideshow,
  report: () => Report,
  cast: ReadonlySet<BrowserWindow>,
  log: Log,
): Promise<void> {
  hear('slideshow:go', (_sender, step) => slideshow.go(step))
  hear('slideshow:curtain', (_sender, curtain) => slideshow.draw(curtain))
  hear('slideshow:freeze', (_sender, wanted) => slideshow.freeze(wanted))
  hear('slideshow:card', (_sender, id) => slideshow.showCard(report().figures.find((figure) => figure.id === id)))
  hear('window:full-screen', (sender, request) => {
    const window = [...cast].find((each) => each.webContents === sender)
    window?.setFullScreen(request === 'enter' || !window.isFullScreen())
  })
  return new Promise((resolve) => {
    let painted = false
    hear('slideshow:painted', () => {
      if (painted) return
      painted = true
      log('first-slide', { ms: processAgeMs() })
      resolve()
    })
  })
}

const sizeOf = ({ canvas }: Deck) => ({ width: canvases[canvas].width, height: canvases[canvas].height })
