import { BrowserWindow, powerSaveBlocker } from 'electron'
import { canvases } from '../deck/canvases.ts'
import type { Deck } from '../deck/deck.ts'
import { samePlace } from '../deck/same-place.ts'
import { stepsOf } from '../deck/steps.ts'
import type { Mode, Show, SlideshowState } from '../ipc/show.ts'
import { currentLanguage } from '../messages/say.ts'
import { createSlideshow, hallPosition, isPlain } from '../player/slideshow.ts'
import type { Slideshow } from '../player/slideshow.ts'
import type { Report } from '../report/report.ts'
import type { Arguments } from './arguments.ts'
import { leaveFullScreen } from './audience-window.ts'
import { openCast } from './cast.ts'
import type { Cast } from './cast.ts'
import { answer, hear } from './ipc.ts'
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
  /** Another window that draws the speaker's slide; it is told from now on, until it closes. */
  readonly admit: (window: BrowserWindow) => void
  readonly isDown: Cast['isDown']
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
  const cast = openCast({ slideshow: () => slideshow, idOf, log })
  const watchers: SlideshowWatcher[] = []
  const slideshow: Slideshow = createSlideshow({
    slides: first.deck.slides.length,
    stepsOf: (index) => (isPlain(slideshow.state(), index) ? 1 : stepsOf(opened.deck, slideAt(index))),
    start: (wanted.slide ?? 1) - 1,
    loops: false,
    changed: (state, before) => {
      if (state.index !== before.index) log('slide', { slide: idOf(state.index) })
      cast.tell('slideshow:state', state)
      for (const watch of watchers) watch(state, before)
    },
  })
  for (const window of windows) cast.admit(window, () => hallPosition(slideshow.state()).index)
  const blocker = powerSaveBlocker.start('prevent-display-sleep')
  const firstSlide = hearWindows(slideshow, () => opened.report, log)
  answer('show:get', (): Show => ({
    deck: opened.deck,
    mode,
    size: sizeOf(opened.deck),
    source: opened.source,
    language: currentLanguage(),
    state: slideshow.state(),
    faults: cast.faults,
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
      for (const window of cast.all()) window.webContents.reload()
    },
    windows,
    slideshow,
    firstSlide,
    cast: cast.all,
    admit: (window) => cast.admit(window, () => slideshow.state().index),
    isDown: cast.isDown,
    watch: (watcher) => void watchers.push(watcher),
  }
}

/** @returns when the first slide stands. */
function hearWindows(slideshow: Slideshow, report: () => Report, log: Log): Promise<void> {
  hear('slideshow:go', (_sender, step) => slideshow.go(step))
  hear('slideshow:curtain', (_sender, curtain) => slideshow.draw(curtain))
  hear('slideshow:freeze', (_sender, wanted) => slideshow.freeze(wanted))
  hear('slideshow:card', (_sender, id) => slideshow.showCard(report().figures.find((figure) => figure.id === id)))
  hear('window:full-screen', (sender, request) => {
    const window = BrowserWindow.fromWebContents(sender)
    if (window?.isFullScreen() && request === 'toggle') leaveFullScreen(window)
    else window?.setFullScreen(true)
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
