import { compareWithSource } from '../audit/alignment/compare-with-source.ts'
import { contradictionsIn } from '../audit/arithmetic/check-arithmetic.ts'
import { editorialIn } from '../audit/editorial.ts'
import { slidesByFigure } from '../audit/figures-shown.ts'
import { passagesOf } from '../audit/points-shown.ts'
import { untracedNumerals } from '../audit/untraced.ts'
import { wordsShown } from '../audit/words-shown.ts'
import type { OpenedDeck } from '../content/open-deck.ts'
import { nameOf } from '../deck/caption-words.ts'
import type { Slide } from '../deck/deck.ts'
import { drawnOn, shownFiguresOf, slideText } from '../deck/slide-words.ts'
import type { Figure, Report, SourceSpan } from '../report/report.ts'

type Usable = Extract<OpenedDeck, { usable: true }>

/** The one object that `check --json` and `import --json` print. */
export type CheckJson = ReturnType<typeof toCheckJson>

export function toCheckJson({ report, spec, deck, audit, source }: Usable) {
  const shownOn = slidesByFigure({ deck })
  const isShown = wordsShown({ deck, report })
  const points = passagesOf(report).filter(({ passage }) => passage.kind === 'point')
  const errors = audit.problems.filter(({ severity }) => severity === 'error').length
  return {
    title: deck.title,
    headings: report.sections.map(({ heading, level }) => ({ level, text: heading.text, line: heading.span.line })),
    figures: report.figures.map((figure) => ({
      ...figureJson(report, figure),
      slides: shownOn.get(figure.id) ?? [],
      shown: shownOn.has(figure.id),
    })),
    numerals: report.numerals.map(({ value, kind, span }) => ({ value, kind, line: span.line })),
    editorial: editorialIn({ spec, report, deck }).map(({ value, line }) => ({ text: value, file: 'deck.yaml', line })),
    slides: deck.slides.map((slide) => ({
      id: slide.id,
      layout: slide.layout,
      ...(slide.layout === 'chart' && { chart: slide.chart.kind }),
      section: slide.section,
      canvas: deck.canvas,
      edition: deck.edition,
      seconds: slide.seconds,
      text: slideText(slide),
      ...(slide.why && { why: slide.why }),
      shows: showsOf(slide),
    })),
    seconds: Math.round(deck.slides.reduce((sum, slide) => sum + slide.seconds, 0)),
    takenOut: source ? compareWithSource(report, source).takenOut : [],
    arithmetic: contradictionsIn(report).map(({ code, figures, computed }) => ({
      code,
      computed,
      figures: figures.map(({ id }) => id),
      sentences: [...new Set(figures.map(({ sentence }) => sentence))],
      lines: [...new Set(figures.map(({ span }) => span.line))],
    })),
    problems: audit.problems,
    summary: {
      figures: report.figures.length,
      shown: report.figures.filter(({ id }) => shownOn.has(id)).length,
      points: points.length,
      pointsShown: points.filter(({ passage }) => isShown(passage)).length,
      untraced: untracedNumerals({ deck, report, spec }).length,
      errors,
      warnings: audit.problems.length - errors,
    },
  }
}

/** A figure as the report gives it: its number, its owner and its place. */
function figureJson(report: Report, { id, label, quantity, section, clause, sentence, span, ...owner }: Figure) {
  const { kind, direction, period, subject, caption, enumeration, pair, partOf } = owner
  const wordsOf = (pieces: readonly SourceSpan[]) => pieces.map(({ start, end }) => report.text.slice(start, end))
  return {
    id,
    label,
    value: quantity.value,
    unit: quantity.unit,
    number: quantity.number,
    ...(quantity.numberTo !== undefined && { numberTo: quantity.numberTo }),
    qualifier: quantity.qualifierBefore + quantity.qualifierAfter,
    section,
    clause,
    sentence,
    line: span.line,
    sentenceSpan: { start: owner.sentenceSpan.start, end: owner.sentenceSpan.end },
    kind,
    direction,
    period,
    subject,
    caption: { before: wordsOf(caption.before), after: wordsOf(caption.after) },
    ...(enumeration !== undefined && { enumeration }),
    ...(pair !== undefined && { pair }),
    ...(partOf !== undefined && { partOf }),
  }
}

/** What stands on a slide by itself, with its caption; on an axis of the slide where a mark is drawn for it. */
function showsOf(slide: Slide) {
  const drawn = new Set(drawnOn(slide))
  return shownFiguresOf(slide).map((shown) => ({
    figure: shown.figure.id,
    caption: nameOf(shown),
    ...(drawn.has(shown) && { axis: 'a1' }),
  }))
}
