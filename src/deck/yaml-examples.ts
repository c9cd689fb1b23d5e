import { isMap, isScalar, isSeq } from 'yaml'
import type { Node } from 'yaml'
import { say } from '../messages/say.ts'

/** What a value should be. */
export type Wanted = 'map' | 'number' | 'positive' | 'flag' | 'list' | 'text'

/**
 * What a value should be, what it is, and how to write it.
 * @param key what it stands under; empty for the whole file
 * @param found the value as it is written, on one line
 */
export function exampleFor(node: Node, key: string, wanted: Wanted, found: string): string {
  if (isScalar(node) && node.value === null) return say('value-empty', { key })
  const what = say(`expected-${wanted}`)
  const mend = mendOf(node, key, wanted, found)
  return key === '' ? say('value-invalid-root', { what, mend }) : say('value-invalid', { key, what, found, mend })
}

function mendOf(node: Node, key: string, wanted: Wanted, found: string): string {
  switch (wanted) {
    case 'list':
      return isMap(node) ? say('mend-dash') : say('mend-list', { key, items: itemsOf(found) })
    case 'text':
      if (isSeq(node)) return say('mend-no-list', { key })
      return say(isMap(node) ? 'mend-colon' : 'mend-quote', { text: found })
    case 'map':
      if (key === '') return say(isSeq(node) ? 'mend-root-list' : 'mend-root')
      return say(isSeq(node) ? 'mend-no-dash' : 'mend-map', { key })
    case 'flag':
      return say('mend-flag', { key })
    default:
      return say('mend-number', { key })
  }
}

const itemsOf = (text: string) => text.replaceAll(/^[\s[［【]+|[\s\]］】]+$/g, '').replaceAll(/\s*[,，]\s*/g, ', ')
