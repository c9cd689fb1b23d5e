import type { Entry } from './entries.ts'
import type { Searchable } from './search.ts'

/** By what an entry is found: a figure by its label, numeral, unit and sentence, a point by its text, a section by its heading. */
export function searchableEntry(entry: Entry): Searchable<Entry> {
  if (entry.kind === 'section') return { item: entry, name: entry.section }
  if (entry.kind === 'point') return { item: entry, name: entry.text, context: entry.section }
  const { label, quantity, sentence } = entry.figure
  const name = `${label}${quantity.qualifierBefore}${quantity.value}${quantity.unit}`
  return { item: entry, name, numeral: quantity.value, context: `${sentence}${entry.section}` }
}
