import type { ShownFigure } from './deck.ts'

const OPERATORS = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
}
type Operator = keyof typeof OPERATORS
const isOperator = (text: string): text is Operator => Object.hasOwn(OPERATORS, text)

export type Evaluated = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly unknown: string }

/**
 * Evaluates `有效解决 / 收集问题`: names of figures on the slide joined by + - * / (or × ÷), from left to right.
 * A name is the label, or the words before or behind the quantity.
 */
export function evaluateFormula(formula: string, figures: readonly ShownFigure[]): Evaluated {
  const parts = formula
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .split(/\s*([+\-*/])\s*/)
  let value = 0
  let operator: Operator = '+'
  for (const part of parts) {
    if (isOperator(part)) {
      operator = part
      continue
    }
    const operand = figures.find((shown) => namesOf(shown).includes(part.trim()))
    if (!operand) return { ok: false, unknown: part.trim() }
    value = OPERATORS[operator](value, operand.figure.quantity.number)
  }
  return { ok: true, value }
}

const namesOf = ({ figure, before, after }: ShownFigure): readonly string[] =>
  [figure.label, before, after].filter((name) => name !== '')

/** Whether a computed share or number is the stated one at the precision the report states it with (82.37 → 82.4%). */
export function agrees(computed: number, stated: ShownFigure): boolean {
  const { value, number, unit } = stated.figure.quantity
  const written = /\d/.test(value.normalize('NFKC')) ? value.normalize('NFKC') : String(number)
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0
  const scaled = unit === '%' ? computed * 100 : computed
  return scaled.toFixed(decimals) === number.toFixed(decimals)
}
