import type { Figure } from '../../../../src/report/report.ts'
import { figuresOf } from '../read-point.ts'

/**
 * What is said of each figure of a point, one line a figure: `6.5% 生产总值 (change up, 全年)`.
 * A figure without an owner has — for it.
 */
export const said = (point: string): readonly string[] => figuresOf(point).map(saidOf)

function saidOf({ quantity, subject, kind, direction, period }: Figure): string {
  const facts = [direction === 'none' ? kind : `${kind} ${direction}`, ...(period === '' ? [] : [period])]
  return `${quantity.value}${quantity.unit} ${subject || '—'} (${facts.join(', ')})`
}

/** Numerals of the figures that stand in one enumeration, enumeration by enumeration. */
export function enumerations(point: string): readonly (readonly string[])[] {
  const lists = new Map<string, string[]>()
  for (const { enumeration, quantity } of figuresOf(point))
    if (enumeration !== undefined)
      lists.set(enumeration, [...(lists.get(enumeration) ?? []), quantity.value + quantity.unit])
  return [...lists.values()]
}

/** The caption of each figure as the report's words before and behind it, joined over gaps by |. */
export function captions(point: string): readonly string[] {
  const text = `# 章节\n\n- ${point}\n`
  return figuresOf(point).map(({ caption }) => {
    const [before, after] = [caption.before, caption.after].map((pieces) =>
      pieces.map(({ start, end }) => text.slice(start, end)).join('|'),
    )
    return `${before ?? ''} # ${after ?? ''}`.trim()
  })
}
