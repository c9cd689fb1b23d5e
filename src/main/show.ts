import { powerSaveBlocker } from 'electron'
import type { BrowserWindow } from 'electron'
import type { AuditedDeck } from '../audit/audit-deck.ts'
import { canvases } from '../deck/canvases.ts'
import type { Deck } from '../deck/deck.ts'
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
  readonly deck: AuditedDeck
  readonly report: Report
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
  { deck, report, source }: AcceptedShow,
  mode: Mode,
  wanted: Arguments,
  windows: readonly BrowserWindow[],
  log: Log,
): RunningShow {
  const idOf = (index: number) => deck.slides[index]?.id ?? ''
  const cast = new Set(windows)
  const watchers: SlideshowWatcher[] = []
  const slideshow = createSlideshow({
    slides: deck.slides.length,
    stepsOf: (index) => stepsOf(deck, deck.slides[index]),
    start: wanted.slide - 1,
    loops: false,
    changed: (state, before) => {
      if (state.index !== before.index) log('slide', { slide: idOf(state.index) })
      for (const window of cast) tell(window.webContents, 'slideshow:state', state)
      for (const watch of watchers) watch(state, before)
    },
  })
  powerSaveBlocker.start('prevent-display-sleep')
  const firstSlide = hearWindows(slideshow, report, cast, log)
  answer('show:get', (): Show => ({
    deck,
    mode,
    size: sizeOf(deck),
    source,
    language: currentLanguage(),
    state: slideshow.state(),
  }))
  return {
    state: slideshow.state,
    slideId: () => idOf(slideshow.state().index),
    deck,
    report,
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
function hearWindows(slideshow: Slideshow, report: Report, cast: ReadonlySet<BrowserWindow>, log: Log): Promise<void> {
  hear('slideshow:go', (_sender, step) => slideshow.go(step))
  hear('slideshow:curtain', (_sender, curtain) => slideshow.draw(curtain))
  hear('slideshow:freeze', (_sender, wanted) => slideshow.freeze(wanted))
  hear('slideshow:card', (_sender, id) => slideshow.showCard(report.figures.find((figure) => figure.id === id)))
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
