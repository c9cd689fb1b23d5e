import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, isMap, isNode, isScalar, parseDocument, visit } from 'yaml'
import { say } from '../messages/say.ts'
import { lookAt } from './look-at.ts'
import { isSystemError, refuse } from './refuse.ts'
import type { Refused } from './refuse.ts'

/** Whole seconds for each slide of a section, in their order. */
export interface SectionBudget {
  readonly section: string
  readonly seconds: readonly number[]
}

/**
 * Writes the speaker's times into a deck folder's deck.yaml as `budgets`, in place of those that stood there; every other
 * byte stays. Refuses a packed deck and a folder that cannot be written to.
 */
export function writeBudgets(deck: string, budgets: readonly SectionBudget[]): Refused | { readonly ok: true } {
  if (!lookAt(deck)?.isDirectory()) return refuse('budgets-packed', deck, say('budgets-packed', { path: deck }))
  const path = join(deck, 'deck.yaml')
  const draft = `${path}.new`
  try {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    writeFileSync(draft, withBudgets(text, budgets), { flush: true })
    renameSync(draft, path)
    return { ok: true }
  } catch (error) {
    if (!isSystemError(error)) throw error
    rmSync(draft, { force: true })
    return refuse('budgets-unwritable', path, say('budgets-unwritable', { path, code: error.code }))
  }
}

/** The text of deck.yaml with these budgets. The YAML library would set the rest of the file anew, so it only finds the place. */
export function withBudgets(text: string, budgets: readonly SectionBudget[]): string {
  const { contents } = parseDocument(text)
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'budgets') : undefined
  const start = isNode(pair?.key) ? pair.key.range?.[0] : undefined
  if (start !== undefined) {
    const end = (isNode(pair?.value) ? pair.value.range?.[1] : undefined) ?? start
    // The library ends a list behind its last line break and anything else in front of it.
    return text.slice(0, start) + block(budgets) + text.slice(text[end - 1] === '\n' ? end : lineEnd(text, end))
  }
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`
  return `${before}${before === '' ? '' : '\n'}# ${say('budgets-comment')}\n${block(budgets)}`
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** An entry a line. */
function block(budgets: readonly SectionBudget[]): string {
  const document = new Document({ budgets })
  visit(document, {
    Map: (_key, map, path) => {
      if (path.length > 1) map.flow = true
    },
  })
  return document.toString({ lineWidth: 0 })
}
