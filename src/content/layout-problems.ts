import type { CanvasName, Deck, Edition, Slide } from '../deck/deck.ts'
import { say } from '../messages/say.ts'
import type { Finding, Proven, Rule } from '../proof/finding.ts'
import type { Diagnostic } from '../report/report.ts'

/** What the proof of the picture has to say of a slide. */
export interface LayoutProblem extends Diagnostic {
  /** Id of the slide. */
  readonly slide: string
  readonly canvas: CanvasName
  readonly edition: Edition
}

/** Three rules of one kind: where lines may end. */
const LINE_BREAKS: readonly Rule[] = ['line-start', 'orphan', 'number-and-unit']
/** What a typographer would mend and no hall would miss. */
const WARNINGS: readonly Rule[] = ['line-start', 'orphan', 'panel-padding']
/** Characters of the words at fault that are quoted. */
const MOST_WORDS = 40

/** @param proven in the order of the deck's slides */
export const layoutProblems = (deck: Deck, proven: readonly Proven[]): readonly LayoutProblem[] =>
  deck.slides.flatMap((slide, index) =>
    (proven[index]?.findings ?? []).map((finding) => problemOf(deck, slide, finding)),
  )

function problemOf({ canvas, edition }: Deck, slide: Slide, { rule, words, measure = '' }: Finding): LayoutProblem {
  const line = lineOf(slide)
  const quoted = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words
  return {
    code: LINE_BREAKS.includes(rule) ? 'line-break' : rule,
    severity: WARNINGS.includes(rule) ? 'warning' : 'error',
    file: 'report.md',
    ...(line !== undefined && { line }),
    message: say('layout-problem', {
      slide: slide.id,
      canvas,
      edition,
      what: say(`layout-${rule}`, { words: quoted, measure }),
    }),
    slide: slide.id,
    canvas,
    edition,
  }
}

/** Where the words that are read out over a slide begin in the report. */
const lineOf = ({ notes }: Slide): number | undefined =>
  notes.flatMap(({ origin }) => (origin.from === 'report' ? [origin.span.line] : []))[0]
