import type { Figure } from '../../deck/deck.ts'
import type { Seen } from '../finding.ts'
import type { Scene } from '../scene.ts'
import type { TextBlock } from '../text-lines.ts'

/** A line break inside a number, or between a number and its unit: that of a figure, of any other what follows it. */
export const numberAndUnit = ({ blocks, figures }: Scene): readonly Seen[] =>
  blocks.flatMap((block) => brokenNumbers(block, figures))

function brokenNumbers({ lines }: TextBlock, figures: readonly Figure[]): readonly Seen[] {
  const text = lines.map((line) => line.text).join('')
  const breaks = lines
    .reduce<number[]>((ends, line) => [...ends, (ends.at(-1) ?? 0) + line.text.length], [])
    .slice(0, -1)
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].flatMap(({ 0: numeral, index }) => {
    const behind = index + numeral.length
    const end = behind + unitLength(numeral, text.slice(behind), figures)
    const cut = breaks.find((at) => at > index && at < end)
    return cut === undefined ? [] : [{ words: `${text.slice(index, cut)} | ${text.slice(cut, end)}` }]
  })
}

/** What an English numeral counts is a word of its own, in front of which a line may end. */
function unitLength(numeral: string, rest: string, figures: readonly Figure[]): number {
  if (/^ [a-z]/i.test(rest)) return 0
  const units = figures.flatMap(({ quantity }) => (quantity.value === numeral ? [quantity.unit] : []))
  const lengths = units.flatMap((unit) => (unit !== '' && rest.startsWith(unit) ? [unit.length] : []))
  return Math.max(/^[\p{L}%‰℃]/u.test(rest) ? 1 : 0, ...lengths)
}
