import { matchPinyin } from './match-pinyin.ts'
import type { Syllables } from './match-pinyin.ts'

/** What can be found of an item: its name, the numeral it holds, and the text that it stands in. */
export interface Searchable<T> {
  readonly item: T
  readonly name: string
  /** Exactly as the report writes it. */
  readonly numeral?: string
  readonly context?: string
}

interface Indexed<T> {
  readonly item: T
  readonly name: string
  readonly numeral: string
  readonly context: string
  readonly syllables: Syllables
}

export type Index<T> = readonly Indexed<T>[]

/** How near a match is; all words of a query must match, and their marks are added up. */
const MARK = { whole: 100, numeral: 90, start: 70, inside: 50, numeralStart: 45, pinyin: 40, context: 10 } as const
/** How much the start of a name weighs against its middle, for pinyin. */
const START_BONUS = 5

/** @param syllablesOf the pinyin of a text; without it characters and digits alone are found. */
export function createIndex<T>(items: readonly Searchable<T>[], syllablesOf?: (text: string) => Syllables): Index<T> {
  return items.map(({ item, name, numeral = '', context = '' }) => {
    const plain = plainText(name)
    return {
      item,
      name: plain,
      numeral: plainText(numeral),
      context: plainText(context),
      syllables: syllablesOf?.(plain) ?? [],
    }
  })
}

/** The items that a query means, nearest first; equals stay in the order of the index. An empty query finds nothing. */
export function search<T>(index: Index<T>, query: string, most = 50): readonly T[] {
  const words = query.split(/\s+/).map(plainText).filter(Boolean)
  if (words.length === 0) return []
  return index
    .flatMap((entry) => {
      const marks = words.map((word) => markOf(entry, word))
      return marks.every((mark) => mark > 0) ? [{ entry, mark: marks.reduce((sum, mark) => sum + mark, 0) }] : []
    })
    .sort((a, b) => b.mark - a.mark || a.entry.name.length - b.entry.name.length)
    .slice(0, most)
    .map(({ entry }) => entry.item)
}

function markOf({ name, numeral, context, syllables }: Indexed<unknown>, word: string): number {
  if (name === word) return MARK.whole
  if (numeral && numeral === word) return MARK.numeral
  if (name.startsWith(word)) return MARK.start
  if (name.includes(word)) return MARK.inside
  if (/^\d/.test(word) && numeral.startsWith(word)) return MARK.numeralStart
  const at = /^[a-z]/.test(word) ? matchPinyin(syllables, word) : undefined
  if (at !== undefined) return MARK.pinyin + (at === 0 ? START_BONUS : 0)
  return context.includes(word) ? MARK.context : 0
}

/** Full-width digits and letters as half-width ones, small letters, no white space: as a hurried speaker types. */
const plainText = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
