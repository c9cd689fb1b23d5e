import { UNIT_AFTER_DIGITS } from '../../../../src/report/units.ts'
import type { Seen } from '../finding.ts'
import type { Scene } from '../scene.ts'
import type { TextBlock } from '../text-lines.ts'

/** A line break inside a number, or between a number and its unit. */
export const numberAndUnit = ({ blocks }: Scene): Seen => blocks.flatMap(brokenNumbers)

function brokenNumbers({ lines }: TextBlock): Seen {
  const text = lines.map((line) => line.text).join('')
  const breaks = lines
    .reduce<number[]>((ends, line) => [...ends, (ends.at(-1) ?? 0) + line.text.length], [])
    .slice(0, -1)
  return [...text.matchAll(/\d+(?:\.\d+)?/g)].flatMap(({ 0: numeral, index }) => {
    const end = index + numeral.length + unitLength(text, index + numeral.length)
    const cut = breaks.find((at) => at > index && at < end)
    return cut === undefined ? [] : [`${text.slice(index, cut)} | ${text.slice(cut, end)}`]
  })
}

function unitLength(text: string, from: number): number {
  UNIT_AFTER_DIGITS.lastIndex = from
  return UNIT_AFTER_DIGITS.exec(text)?.[0].length ?? 0
}
