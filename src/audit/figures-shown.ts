import { figuresOn } from '../deck/slide-words.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import type { Evidence } from './evidence.ts'

/** Figure id → ids of the slides on which it can be read. */
export function slidesByFigure({ deck }: Pick<Evidence, 'deck'>): ReadonlyMap<string, readonly string[]> {
  const slides = new Map<string, string[]>()
  for (const slide of deck.slides)
    for (const figure of figuresOn(slide)) slides.set(figure.id, [...(slides.get(figure.id) ?? []), slide.id])
  return slides
}

/** The full edition shows every figure of the report. */
export function checkFiguresShown(evidence: Evidence): readonly Diagnostic[] {
  if (evidence.deck.edition !== 'full') return []
  const shown = slidesByFigure(evidence)
  return evidence.report.figures
    .filter((figure) => !shown.has(figure.id))
    .map(({ label, quantity, section, span }) => ({
      code: 'figure-not-shown',
      severity: 'error',
      file: 'report.md',
      line: span.line,
      message: say('figure-not-shown', { section, label, quantity: quantity.value + quantity.unit }),
    }))
}
