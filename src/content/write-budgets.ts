import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, isCollection, isMap, isNode, isScalar, parseDocument, visit } from 'yaml'
import type { Pair, YAMLMap } from 'yaml'
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
    const written = withBudgets(text, budgets)
    if (!reads(written, budgets)) return refuse('budgets-unfit', path, say('budgets-unfit', { path }))
    writeFileSync(draft, written, { flush: true })
    renameSync(draft, path)
    return { ok: true }
  } catch (error) {
    if (!isSystemError(error)) throw error
    rmSync(draft, { force: true })
    return refuse('budgets-unwritable', path, say('budgets-unwritable', { path, code: error.code }))
  }
}

/** Whether a text is YAML that says just these budgets: a file that was broken before is not made worse. */
function reads(text: string, budgets: readonly SectionBudget[]): boolean {
  const document = parseDocument(text)
  const found = document.errors.length === 0 ? document.get('budgets', true) : undefined
  return isNode(found) && JSON.stringify(found.toJS(document)) === JSON.stringify(budgets)
}

/** The text of deck.yaml with these budgets. The YAML library would set the rest of the file anew, so it only finds the place. */
export function withBudgets(text: string, budgets: readonly SectionBudget[]): string {
  const ends = text.includes('\r\n') ? '\r\n' : '\n'
  const { contents, range } = parseDocument(text)
  const root = isMap(contents) ? contents : undefined
  const pair = root?.items.find(({ key }) => isScalar(key) && key.value === 'budgets')
  const start = isNode(pair?.key) ? pair.key.range?.[0] : undefined
  if (root?.flow) return withFlowBudgets(text, root, pair, flowed(budgets))
  const indent = ' '.repeat(columnOf(text, root?.range?.[0] ?? 0))
  const own = block(budgets, indent).replaceAll('\n', ends)
  if (start !== undefined) {
    const end = (isNode(pair?.value) ? pair.value.range?.[1] : undefined) ?? start
    // The library ends a list behind its last line break and anything else in front of it.
    return text.slice(0, start) + own.trimStart() + text.slice(text[end - 1] === '\n' ? end : lineEnd(text, end))
  }
  // A document may be closed by a line of its own (...).
  const close = root ? range[1] : text.length
  const before = text.slice(0, close)
  const gap = before.trim() === '' ? '' : before.endsWith('\n') ? ends : ends + ends
  return `${before}${gap}${indent}# ${say('budgets-comment')}${ends}${own}${text.slice(close)}`
}

/** `{title: 回顾, slides: […]}`: the list is set between the braces. */
function withFlowBudgets(text: string, root: YAMLMap, pair: Pair | undefined, list: string): string {
  const key = isNode(pair?.key) ? pair.key.range : undefined
  const value = isNode(pair?.value) ? pair.value.range : undefined
  if (key) return `${text.slice(0, key[1])}: ${list}${text.slice(Math.max(key[1], value?.[1] ?? 0))}`
  const last = root.items.at(-1)
  const end = [last?.value, last?.key].map((node) => (isNode(node) ? node.range?.[1] : undefined)).find(Boolean)
  const open = text.indexOf('{', root.range?.[0] ?? 0) + 1
  return end === undefined
    ? `${text.slice(0, open)}budgets: ${list}${text.slice(open)}`
    : `${text.slice(0, end)}, budgets: ${list}${text.slice(end)}`
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** 0-based; a byte order mark takes no room. */
const columnOf = (text: string, at: number): number =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1, at).replace('\ufeff', '').length

/** An entry a line. */
function block(budgets: readonly SectionBudget[], indent: string): string {
  const document = new Document({ budgets })
  visit(document, {
    Map: (_key, map, path) => {
      if (path.length > 1) map.flow = true
    },
  })
  return document.toString({ lineWidth: 0 }).replaceAll(/^(?=.)/gm, indent)
}

function flowed(budgets: readonly SectionBudget[]): string {
  const list = new Document(budgets)
  if (isCollection(list.contents)) list.contents.flow = true
  return list.toString({ lineWidth: 0 }).trim()
}
