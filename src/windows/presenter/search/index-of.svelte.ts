import { createIndex } from '../../../search/search.ts'
import type { Index, Searchable } from '../../../search/search.ts'

/** An index that finds characters and digits at once, and pinyin as soon as its dictionary is loaded. */
export function indexOf<T>(items: () => readonly Searchable<T>[]): () => Index<T> {
  let syllablesOf = $state.raw<((text: string) => readonly string[]) | undefined>()
  void import('../../../search/pinyin.ts').then((module) => (syllablesOf = module.syllablesOf))
  const index = $derived(createIndex(items(), syllablesOf))
  return () => index
}
