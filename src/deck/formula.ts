import { amountOf, boundsOf, exact, meet } from '../report/amount.ts'
import type { Amount, Computed } from '../report/amount.ts'
import type { ShownFigure } from './deck.ts'

const OPERATORS = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
}
type Operator = keyof typeof OPERATORS
const isOperator = (text: string): text is Operator => Object.hasOwn(OPERATORS, text)

export type Evaluated =
  { readonly ok: true; readonly value: Computed } | { readonly ok: false; readonly unknown: string }

/**
 * Evaluates `有效解决 / 收集问题`: names of figures on the slide joined by + - * / (or × ÷), from left to right.
 * A name is the label, or the words before or behind the quantity. 万 and 亿 are taken into the numbers.
 */
export function evaluateFormula(formula: string, figures: readonly ShownFigure[]): Evaluated {
  const parts = formula
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .split(/\s*([+\-*/])\s*/)
  let value: Computed = { number: 0, low: 0, high: 0 }
  let operator: Operator = '+'
  for (const part of parts) {
    if (isOperator(part)) {
      operator = part
      continue
    }
    const operand = figures.find((shown) => namesOf(shown).includes(part.trim()))
    if (!operand) return { ok: false, unknown: part.trim() }
    value = combine(operator, value, amountOf(operand.figure.quantity))
  }
  return { ok: true, value }
}

/** Of two ranges the extremes of an operation lie at their ends. */
function combine(operator: Operator, value: Computed, amount: Amount): Computed {
  const operate = OPERATORS[operator]
  const { low, high } = boundsOf(amount)
  const ends = [value.low, value.high].flatMap((one) => [operate(one, low), operate(one, high)])
  return {
    number: exact(operate(value.number, amount.number)),
    low: exact(Math.min(...ends)),
    high: exact(Math.max(...ends)),
  }
}

const namesOf = ({ figure, before, after }: ShownFigure): readonly string[] =>
  [figure.label, before, after].filter((name) => name !== '')

/** Whether a computed share or number can be the stated one, with the digits it is stated with (57 / 200 is 28.5 or 29 %). */
export function agrees({ low, high }: Computed, stated: ShownFigure): boolean {
  const { quantity } = stated.figure
  const percent = quantity.unit.normalize('NFKC') === '%'
  const scale = percent ? 100 : 1
  return meet({ low: exact(low * scale), high: exact(high * scale) }, boundsOf(amountOf(quantity)))
}
