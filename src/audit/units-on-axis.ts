import type { ChartKind, ShownFigure, Slide } from '../deck/deck.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import type { Evidence } from './evidence.ts'

const ON_ONE_AXIS: readonly ChartKind[] = ['bar', 'horizontal-bar', 'doughnut', 'funnel']

/** One axis, one unit: holds however the deck was made, by deck.yaml or by the builder's own choice. */
export function checkUnits({ deck }: Evidence): readonly Diagnostic[] {
  return deck.slides.flatMap((slide) => {
    const items = onOneAxis(slide)
    const units = [...new Set(items.map(({ figure }) => figure.quantity.unit))]
    if (units.length < 2) return []
    const line = items[0]?.figure.span.line ?? 1
    const message = say('units-mixed', { slide: slide.id, units: units.join(say('quoted-separator')) })
    return [{ code: 'units-mixed', severity: 'error', file: 'report.md', line, message }]
  })
}

function onOneAxis(slide: Slide): readonly ShownFigure[] {
  if (slide.layout === 'comparison') return slide.figures
  return slide.layout === 'chart' && ON_ONE_AXIS.includes(slide.chart.kind) ? slide.chart.items : []
}
