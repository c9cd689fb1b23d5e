import { say } from '../messages/say.ts'
import { nearestWord } from './nearest-word.ts'

/** Words by the key or place that they belong to. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>

const ownerOf = (word: string, vocabulary: Vocabulary): string | undefined =>
  Object.keys(vocabulary).find((owner) => vocabulary[owner]?.includes(word))

/** What to write in place of a key that is not known here. */
export function unknownKey(key: string, allowed: readonly string[], places: Vocabulary): string {
  const words = { key, allowed: allowed.join(say('list-separator')) }
  const owner = ownerOf(key, places)
  if (owner !== undefined) return say('key-unknown-elsewhere', { ...words, owner })
  const nearest = nearestWord(key, allowed)
  return nearest ? say('key-unknown-nearest', { ...words, nearest }) : say('key-unknown', words)
}

/** What to write in place of a value that its key does not know. */
export function unknownValue(key: string, value: string, allowed: readonly string[], others: Vocabulary): string {
  const words = { key, value, allowed: allowed.join(say('list-separator')) }
  const owner = ownerOf(value, others)
  if (owner !== undefined) return say('value-unknown-elsewhere', { ...words, owner })
  const nearest = nearestWord(value, allowed)
  return nearest ? say('value-unknown-nearest', { ...words, nearest }) : say('value-unknown', words)
}
