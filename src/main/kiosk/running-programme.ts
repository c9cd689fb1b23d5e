import { app } from 'electron'
import type { WebContents } from 'electron'
import { canvases } from '../../deck/canvases.ts'
import { paceOf } from '../../deck/pace.ts'
import type { Pace } from '../../deck/pace.ts'
import type { FailedSlide, Faults, Show } from '../../ipc/show.ts'
import { currentLanguage } from '../../messages/say.ts'
import { createSlideshow, isPlain } from '../../player/slideshow.ts'
import type { Slideshow } from '../../player/slideshow.ts'
import { faultsFrom } from '../faults.ts'
import { judgeSlides } from '../heal/judge-slides.ts'
import type { TendedShow } from '../heal/tend-page.ts'
import { tell } from '../ipc.ts'
import type { Log } from '../log.ts'
import type { AcceptedShow } from '../open-show.ts'
import { createKiosk } from './dwell.ts'
import type { KioskClock } from './dwell.ts'
import type { Programme } from './programme.ts'
import { measureShown } from './shown-time.ts'
import type { Stood } from './shown-time.ts'

export interface RunningOptions {
  /** 0-based. */
  readonly start: number
  /** Loops completed by those that played before. */
  readonly loop: number
  readonly speed: number
  readonly log: Log
  /** Whether the clock steps it; a sleeping or held screen stands still. */
  readonly isMoving: () => boolean
  /** Those that draw it at the moment. */
  readonly drawing: (running: RunningProgramme) => readonly WebContents[]
  readonly loopEnded: () => void
  /** How fast its onlookers read, at present. */
  readonly pace: () => Pace
  /** A slide has left the screen. */
  readonly stood: (stood: Stood) => void
}

/** An audited deck, where it stands, and the clock that steps it; its pages come and go. */
export interface RunningProgramme {
  readonly programme: Programme
  readonly slideshow: Slideshow
  readonly clock: KioskClock
  readonly slideId: () => string
  /** For the keeper of a page that draws it. */
  readonly tended: TendedShow
  /** Slides that the loop passes over, because they could not be shown twice. */
  readonly skipped: () => readonly SkippedSlide[]
  /** Its first slide is on the screen. */
  readonly begin: () => void
  /** Another programme is on the screen. */
  readonly end: () => void
  /** Loops completed when another takes its place now. */
  readonly loopsAfter: () => number
  /** Loops completed since it began. */
  readonly loopsHere: () => number
  /** What a page needs to draw it as it stands now. */
  readonly show: () => Show
}

export interface SkippedSlide extends FailedSlide {
  readonly slide: string
}

export function runProgramme(
  programme: Programme,
  { deck, source }: AcceptedShow,
  { start, loop, speed, log, isMoving, drawing, loopEnded, pace, stood }: RunningOptions,
): RunningProgramme {
  const faults = faultsFrom(app.isPackaged, process.env)
  const idOf = (index: number) => deck.slides[index]?.id ?? ''
  const shownTime = measureShown((state, seconds) =>
    stood({ deck: programme.folder, slide: idOf(state.index), seconds, loop: state.loop }),
  )
  const slideshow: Slideshow = createSlideshow({
    slides: deck.slides.length,
    start,
    loops: true,
    skipsPlain: true,
    loop,
    changed: (state, before) => {
      if (state.index !== before.index || state.loop !== before.loop) log('slide', { slide: idOf(state.index) })
      if (state.loop !== before.loop) log('loop', { loop: state.loop })
      shownTime.show(state)
      for (const page of drawing(running)) tell(page, 'slideshow:state', state)
      if (isMoving()) clock.restart()
    },
  })
  const clock = createKiosk(deck.slides, slideshow, speed, loopEnded, (slide) => paceOf(slide, pace()))
  const { width, height } = canvases[deck.canvas]
  const running: RunningProgramme = {
    programme,
    slideshow,
    clock,
    begin: () => shownTime.show(slideshow.state()),
    end: () => {
      clock.stop()
      shownTime.end()
    },
    slideId: () => idOf(slideshow.state().index),
    tended: tendedBy(slideshow, idOf, log, faults),
    skipped: () =>
      (slideshow.state().failed ?? []).flatMap((each) => (each.plain ? [{ ...each, slide: idOf(each.index) }] : [])),
    loopsHere: () => slideshow.state().loop - loop,
    loopsAfter: () => slideshow.state().loop + (slideshow.isLast() ? 1 : 0),
    show: () => ({
      deck,
      mode: 'kiosk',
      size: { width, height },
      source,
      language: currentLanguage(),
      state: slideshow.state(),
      faults,
    }),
  }
  return running
}

/** In a loop even a slide that throws has another try. */
function tendedBy(slideshow: Slideshow, idOf: (index: number) => string, log: Log, faults?: Faults): TendedShow {
  return {
    index: () => slideshow.state().index,
    idOf,
    judge: judgeSlides({
      log,
      idOf,
      known: (index) => slideshow.state().failed?.find((each) => each.index === index),
      fail: slideshow.fail,
      throwsTwice: true,
    }),
    faultOf: (index) => (isPlain(slideshow.state(), index) ? undefined : faults?.[idOf(index)]),
  }
}
