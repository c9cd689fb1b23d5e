/** The pinyin of a text, a lower-case syllable without tone for each character; what is no Chinese stands as it is. */
export type Syllables = readonly string[]

/**
 * Where letters can be read as the pinyin of consecutive characters: initials (xzjy), whole syllables (xinzeng) or the
 * two mixed (xinzjy).
 * @returns the 0-based first character; undefined when nowhere.
 */
export function matchPinyin(syllables: Syllables, letters: string): number | undefined {
  const at = syllables.findIndex((_, start) => readsFrom(syllables, start, letters, 0))
  return at < 0 ? undefined : at
}

function readsFrom(syllables: Syllables, start: number, letters: string, at: number): boolean {
  if (at === letters.length) return true
  const syllable = syllables[start]
  if (syllable === undefined) return false
  // The longest beginning of the syllable first: mostly it is the one that was meant.
  for (let length = commonStart(syllable, letters, at); length > 0; length -= 1)
    if (readsFrom(syllables, start + 1, letters, at + length)) return true
  return false
}

function commonStart(syllable: string, letters: string, at: number): number {
  let length = 0
  while (length < syllable.length && at + length < letters.length && syllable[length] === letters[at + length])
    length += 1
  return length
}
