import { scanNumerals } from '../scan-numerals.ts'

/** Digits set with blanks that are surely one numeral, closed up: 5 2 7 3万元 → 5273万元. No line could be broken inside it. */
export function closeNumerals(text: string): string {
  let closed = ''
  let from = 0
  for (const { value, start, end, doubt } of scanNumerals(text)) {
    if (doubt || !/[0-9０-９]\s/.test(value)) continue
    closed += text.slice(from, start) + value.replace(/(?<=[0-9０-９.．])[^\S\n](?=[0-9０-９.．])/g, '')
    from = end
  }
  return closed + text.slice(from)
}
