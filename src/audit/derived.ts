import type { Derived } from '../deck/deck.ts'
import { agrees } from '../deck/formula.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import type { Evidence } from './evidence.ts'

/** A relation that deck.yaml names must give, from the report's own figures, what the report states. */
export function checkDerived({ deck }: Evidence): readonly Diagnostic[] {
  return deck.slides
    .flatMap((slide) => (slide.layout === 'chart' ? slide.derived : []))
    .flatMap((derived) => {
      const message = problemOf(derived)
      return message
        ? [{ code: 'derived-mismatch', severity: 'error' as const, file: 'deck.yaml', line: derived.line, message }]
        : []
    })
}

function problemOf({ label, formula, computed, unknown, equals }: Derived): string | undefined {
  const stated = `${equals.figure.quantity.value}${equals.figure.quantity.unit}`
  if (computed === undefined) return say('derived-mismatch-name', { label, formula, name: unknown ?? '' })
  if (agrees(computed, equals)) return undefined
  const result =
    equals.figure.quantity.unit === '%' ? `${(computed.number * 100).toFixed(4)}%` : String(computed.number)
  return say('derived-mismatch', { label, formula, result, stated })
}
