import { app } from 'electron'
import type { BrowserWindow } from 'electron'
import type { Notices } from '../ipc/contract.ts'
import type { Faults } from '../ipc/show.ts'
import { isPlain } from '../player/slideshow.ts'
import type { Slideshow } from '../player/slideshow.ts'
import { answerKeys } from './answer-keys.ts'
import { faultsFrom } from './faults.ts'
import { judgeSlides } from './heal/judge-slides.ts'
import type { JudgeSlide } from './heal/judge-slides.ts'
import { tendPage } from './heal/tend-page.ts'
import type { TendedPage } from './heal/tend-page.ts'
import { tell } from './ipc.ts'
import type { Log } from './log.ts'

/** Every window that draws a show and is open now; their pages are kept alive, and their keys are heard while they are not. */
export interface Cast {
  readonly all: () => readonly BrowserWindow[]
  /** @param index the slide that should stand on it, 0-based. */
  readonly admit: (window: BrowserWindow, index: () => number) => void
  /** Whether nothing stands on the window's page now, so that it hears no key and nobody can be asked on it. */
  readonly isDown: (window: BrowserWindow) => boolean
  readonly tell: <C extends keyof Notices>(channel: C, ...payload: Parameters<Notices[C]>) => void
  /** What goes wrong on purpose, for tests. */
  readonly faults: Faults | undefined
}

export interface CastOptions {
  readonly slideshow: () => Slideshow
  readonly idOf: (index: number) => string
  readonly log: Log
}

export function openCast({ slideshow, idOf, log }: CastOptions): Cast {
  const pages = new Map<BrowserWindow, TendedPage>()
  const faults = faultsFrom(app.isPackaged, process.env)
  const judgeSlide = judgeSlides({
    log,
    idOf,
    known: (index) =>
      slideshow()
        .state()
        .failed?.find((each) => each.index === index),
    fail: (slide) => slideshow().fail(slide),
    throwsTwice: false,
  })
  const judge: JudgeSlide = (index, how, reason) => {
    // What lies over the slide goes first, and the slide has another try.
    if (slideshow().state().card && how !== 'threw') slideshow().showCard(undefined)
    else judgeSlide(index, how, reason)
  }
  return {
    all: () => [...pages.keys()].filter((window) => !window.isDestroyed()),
    admit: (window, index) => {
      const page = tendPage(window.webContents, {
        log,
        show: () => ({
          index,
          idOf,
          judge,
          faultOf: (at) => (isPlain(slideshow().state(), at) ? undefined : faults?.[idOf(at)]),
        }),
        isSeen: () => window.isVisible() && !window.isMinimized(),
      })
      answerKeys(window.webContents, page.isDeaf, () => slideshow().state())
      pages.set(window, page)
      window.once('closed', () => {
        page.stop()
        pages.delete(window)
      })
    },
    isDown: (window) => pages.get(window)?.isDeaf() ?? true,
    tell: (channel, ...payload) => {
      for (const window of pages.keys()) tell(window.webContents, channel, ...payload)
    },
    faults,
  }
}
