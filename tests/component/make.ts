import type {
  CanvasName,
  Chart,
  ChartKind,
  ChartSlide,
  ComparisonSlide,
  Deck,
  Figure,
  PointsSlide,
  Quantity,
  Run,
  ShownFigure,
  StatementSlide,
  WallSlide,
  Words,
} from '../../src/deck/deck.ts'

const span = { start: 0, end: 1, line: 7 }

/** Quantities as the report writes them, in parts: `['约', '17.9', '万平方米', '']`. */
export type Written = readonly [before: string, value: string, unit: string, after: string]

let made = 0

export function figure([qualifierBefore, value, unit, qualifierAfter]: Written, clause: string): Figure {
  const quantity: Quantity = { value, number: Number(value), unit, qualifierBefore, qualifierAfter }
  return {
    id: `figure-${++made}`,
    label: clause,
    subject: clause,
    caption: { before: [], after: [] },
    kind: 'level',
    direction: 'none',
    period: '',
    quantity,
    clause,
    sentence: `${clause}。`,
    section: '甲节',
    span,
    numeral: span,
    clauseSpan: span,
    sentenceSpan: span,
  }
}

/** A figure whose quantity begins at a place of its sentence, which stands somewhere in a report. */
export function figureAt(sentence: string, place: number, written: Written): Figure {
  const [before, value] = written
  const from = 1000
  const at = (start: number, length: number) => ({ start: from + start, end: from + start + length, line: 7 })
  return {
    ...figure(written, sentence),
    sentence,
    span: at(place, written.join('').length),
    numeral: at(place + before.length, value.length),
    clauseSpan: at(0, sentence.length),
    sentenceSpan: at(0, sentence.length),
  }
}

export const reported = (...runs: readonly Run[]): Words => ({ runs, origin: { from: 'report', span } })
export const edited = (text: string): Words => ({ runs: [{ text }], origin: { from: 'editorial', line: 3 } })

/** A figure shown by itself, with the report's words in front of it and behind it. */
export function shown(before: string, written: Written, after = ''): ShownFigure {
  const clause = before + written.join('') + after
  return { figure: figure(written, clause), quote: reported({ text: clause }), before, after }
}

export const deck = (canvas: CanvasName = '16:9'): Deck => ({
  title: '样张',
  canvas,
  edition: 'full',
  minutes: 15,
  steps: 'none',
  theme: 'festive',
  variant: 'mixed',
  areas: [],
  slides: [],
})

const common = { id: 's1', section: '甲节', notes: [], seconds: 8 } as const
const heading = reported({ text: '甲节' })

export const chartSlide = (kind: ChartKind, items: readonly ShownFigure[], more: Partial<Chart> = {}): ChartSlide => ({
  ...common,
  layout: 'chart',
  heading,
  title: edited('图'),
  chart: { kind, items, ...more },
  highlights: [],
  derived: [],
  passages: [],
})

export const wallSlide = (figures: readonly ShownFigure[]): WallSlide => ({
  ...common,
  layout: 'wall',
  heading,
  figures,
  passages: [],
})

export const comparisonSlide = (figures: readonly ShownFigure[]): ComparisonSlide => ({
  ...common,
  layout: 'comparison',
  heading,
  figures,
  passages: [],
})

export const statementSlide = (passages: readonly Words[], figures: readonly ShownFigure[] = []): StatementSlide => ({
  ...common,
  layout: 'statement',
  heading,
  passages,
  figures,
})

export const pointsSlide = (points: readonly Words[], title: Words = heading): PointsSlide => ({
  ...common,
  layout: 'points',
  heading: title,
  points,
  page: { number: 1, of: 1 },
})
