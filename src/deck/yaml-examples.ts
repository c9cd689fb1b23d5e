import { isMap, isScalar, isSeq } from 'yaml'
import type { Node } from 'yaml'
import { say } from '../messages/say.ts'

/** What a value should be. */
export type Wanted = 'map' | 'number' | 'positive' | 'flag' | 'list' | 'text'

/** What a value should be, what it is, and how to write it. @param key what it stands under; empty for the whole file */
export function exampleFor(node: Node, key: string, wanted: Wanted): string {
  const found = excerptOf(node)
  const mend = mendOf(node, key, wanted, found)
  const what = say(`expected-${wanted}`)
  return key === '' ? say('value-invalid-root', { what, mend }) : say('value-invalid', { key, what, found, mend })
}

function mendOf(node: Node, key: string, wanted: Wanted, found: string): string {
  if (wanted === 'list') {
    if (isMap(node)) return say('mend-dash', { key })
    return say('mend-list', {
      key,
      items: found.replaceAll(/^[\s[［【]+|[\s\]］】]+$/g, '').replaceAll(/\s*[,，]\s*/g, ', '),
    })
  }
  if (wanted === 'text') {
    if (isScalar(node) && node.value === null) return say('mend-empty')
    if (isMap(node)) return say('mend-colon', { text: found })
    if (isSeq(node)) return say('mend-no-list', { key })
    return say('mend-quote', { text: found })
  }
  if (wanted === 'map') {
    if (key !== '') return isSeq(node) ? say('mend-no-dash', { key }) : say('mend-map', { key })
    return say(isSeq(node) ? 'mend-root-list' : 'mend-root')
  }
  return say(wanted === 'flag' ? 'mend-flag' : 'mend-number', { key })
}

const LONGEST = 30

/** A value as it is written, on one line. */
export function excerptOf(node: Node): string {
  const text = String(node).replaceAll(/\s+/g, ' ').trim()
  return text.length > LONGEST ? say('cut-short', { text: text.slice(0, LONGEST) }) : text
}
