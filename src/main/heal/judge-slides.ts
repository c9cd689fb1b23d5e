import type { FailedSlide, Failing } from '../../ipc/show.ts'
import type { Log } from '../log.ts'

export interface Judge {
  readonly log: Log
  readonly idOf: (index: number) => string
  /** What is known of the slide now. */
  readonly known: (index: number) => FailedSlide | undefined
  readonly fail: (slide: FailedSlide) => void
  /** Whether a slide that threw gets another try when its turn comes again, as in a loop. */
  readonly throwsTwice: boolean
}

export type JudgeSlide = (index: number, how: Failing, reason: string) => void

/**
 * Decides what becomes of a slide on which a page has failed. One that throws has its words shown in its place at once.
 * A process may end for reasons of its own: the slide is at fault when it does so twice.
 */
export function judgeSlides({ log, idOf, known, fail, throwsTwice }: Judge): JudgeSlide {
  return (index, how, reason) => {
    const before = known(index)
    if (before?.plain) return
    const plain = before !== undefined || (how === 'threw' && !throwsTwice)
    if (plain || how === 'threw') log('slide-failed', { slide: idOf(index), reason, how })
    fail({ index, how, plain })
  }
}
