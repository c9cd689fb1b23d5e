import type { Area, CanvasName, Deck, Edition, Slide, Steps, Variant } from '../deck/deck.ts'
import type { Diagnostic } from '../report/report.ts'
import { checkArithmetic } from './arithmetic/check-arithmetic.ts'
import { checkDerived } from './derived.ts'
import { checkEditorial } from './editorial.ts'
import type { Evidence } from './evidence.ts'
import { checkFiguresShown } from './figures-shown.ts'
import { checkPointsShown } from './points-shown.ts'
import { checkReportWords } from './report-words-verbatim.ts'
import { checkSourceWords } from './source-words.ts'
import { checkTraced } from './untraced.ts'
import { checkFitToShow } from './fit-to-show.ts'

export type AuditResult =
  | { readonly ok: true; readonly deck: AuditedDeck; readonly problems: readonly Diagnostic[] }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] }

/** One rule, one file: each says what is wrong, where, and how to mend it. */
const RULES: readonly ((evidence: Evidence) => readonly Diagnostic[])[] = [
  checkSourceWords,
  checkReportWords,
  checkEditorial,
  checkTraced,
  checkFitToShow,
  checkDerived,
  checkArithmetic,
  checkFiguresShown,
  checkPointsShown,
]

/**
 * A deck whose every number is proven. Its private member cannot be written by hand nor copied by a spread, and its
 * constructor is its own: an audit makes one, and a selection of its slides is another. Windows and exports accept
 * nothing else; what crosses to a page is its plain data.
 */
export class AuditedDeck implements Deck {
  readonly #proven = true
  readonly title: string
  readonly canvas: CanvasName
  readonly edition: Edition
  readonly minutes: number
  readonly theme: string
  readonly steps: Steps
  readonly variant: Variant
  readonly areas: readonly Area[]
  readonly slides: readonly Slide[]

  private constructor(deck: Deck) {
    this.title = deck.title
    this.canvas = deck.canvas
    this.edition = deck.edition
    this.minutes = deck.minutes
    this.theme = deck.theme
    this.steps = deck.steps
    this.variant = deck.variant
    this.areas = deck.areas
    this.slides = deck.slides
  }

  /** @param found what parsing and building have said; an error among it refuses the deck as a finding of a rule does. */
  static audit(evidence: Evidence, found: readonly Diagnostic[]): AuditResult {
    const problems = [...found, ...RULES.flatMap((rule) => rule(evidence))]
    const refused = problems.some((problem) => problem.severity === 'error')
    return refused ? { ok: false, problems } : { ok: true, deck: new AuditedDeck(evidence.deck), problems }
  }

  /** Whether a value was made by an audit in this process. */
  static isOne(value: object): value is AuditedDeck {
    return #proven in value
  }

  /** Some of its slides, which were audited with it. */
  static only(deck: AuditedDeck, wanted: (slide: Slide) => boolean): AuditedDeck {
    return new AuditedDeck({ ...deck, slides: deck.slides.filter(wanted) })
  }
}

/** The audit of a deck: the one way to an AuditedDeck. */
export const auditDeck = (evidence: Evidence, found: readonly Diagnostic[] = []): AuditResult =>
  AuditedDeck.audit(evidence, found)
