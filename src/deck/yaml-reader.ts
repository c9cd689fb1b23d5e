import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document, Node, YAMLMap } from 'yaml'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import type { At } from './deck-spec.ts'
import { unknownKey, unknownValue } from './unknown-words.ts'
import { explainFault } from './yaml-faults.ts'
import type { Place } from './yaml-faults.ts'
import { exampleFor } from './yaml-examples.ts'
import type { Wanted } from './yaml-examples.ts'
import { signsIn } from './yaml-signs.ts'
import { slipOn } from './yaml-slips.ts'

type MaybeNode = Node | null | undefined

const LONGEST_EXCERPT = 40

/** Reads typed values out of a YAML tree and collects what is wrong with it, with line and column. */
export class YamlReader {
  readonly diagnostics: Diagnostic[] = []
  readonly #file: string
  readonly #lines = new LineCounter()
  #text = ''
  #texts: readonly string[] = []
  /** Mappings with a key that nobody knows: what they lack is most likely that key. */
  readonly #misspelt = new Set<Node>()
  #document: Document.Parsed | undefined

  constructor(file: string) {
    this.#file = file
  }

  /** The document's root mapping; undefined when it is empty or broken. */
  parse(text: string): YAMLMap | undefined {
    const plain = text.replaceAll(/\r\n?/g, '\n')
    this.#text = plain
    this.#texts = plain.split('\n')
    const document = parseDocument(plain, { lineCounter: this.#lines, prettyErrors: false })
    this.#document = document
    // What follows a first error is mostly its consequence.
    const [error] = document.errors
    if (error) {
      const { line, col } = this.#lines.linePos(error.pos[0])
      const { message, ...place } = explainFault(error, { line, column: col }, this.#texts)
      this.#report('yaml-invalid', place, message)
    }
    if (error || document.contents === null) return undefined
    for (const { node, sign } of signsIn(document)) this.#sign(node, sign)
    return this.map(document.contents, '')
  }

  /** @param key what it stands under; empty for the whole file */
  map(node: MaybeNode, key: string): YAMLMap | undefined {
    const found = this.#resolve(node)
    if (isMap(found)) return found
    if (found) this.#expected(found, key, 'map')
    return undefined
  }

  text(map: YAMLMap | undefined, key: string): At<string> | undefined {
    const node = this.#get(map, key)
    return node ? this.asText(node, key) : undefined
  }

  /** A number above 0. */
  positive(map: YAMLMap | undefined, key: string): At<number> | undefined {
    const node = this.#get(map, key)
    return node ? this.#positive(node, key) : undefined
  }

  flag(map: YAMLMap | undefined, key: string): At<boolean> | undefined {
    const node = this.#get(map, key)
    if (!node) return undefined
    if (isScalar(node) && typeof node.value === 'boolean') return { value: node.value, line: this.line(node) }
    return this.#expected(node, key, 'flag')
  }

  /** Numbers above 0. */
  positives(map: YAMLMap | undefined, key: string): readonly At<number>[] {
    return this.list(map, key).flatMap((node) => this.#positive(node, key) ?? [])
  }

  /** @param elsewhere the words of other keys: one of them under this key is answered with where it belongs. */
  choice<T extends string>(
    map: YAMLMap,
    key: string,
    allowed: readonly T[],
    code: string,
    elsewhere: Readonly<Record<string, readonly string[]>> = {},
  ): At<T> | undefined {
    const node = this.#get(map, key)
    if (!node) return undefined
    const written = isScalar(node) && typeof node.value === 'boolean' ? String(node.value) : undefined
    const found = written === undefined ? this.asText(node, key) : { value: written, line: this.line(node) }
    const value = allowed.find((word) => word === found?.value)
    if (!found || value !== undefined) return value === undefined ? undefined : { value, line: this.line(node) }
    const message = unknownValue(key, found.value, allowed, elsewhere)
    this.#report(code, this.#place(node), message)
    return undefined
  }

  /** The mapping under a key. */
  child(map: YAMLMap | undefined, key: string): YAMLMap | undefined {
    return this.map(this.#get(map, key), key)
  }

  texts(map: YAMLMap | undefined, key: string): readonly At<string>[] {
    return this.list(map, key).flatMap((node) => this.asText(node, key) ?? [])
  }

  /** A text, or a list of them. */
  oneOrMore(map: YAMLMap | undefined, key: string): readonly At<string>[] {
    const node = this.#get(map, key)
    if (isScalar(node)) return [this.asText(node, key) ?? []].flat()
    return this.texts(map, key)
  }

  maps(map: YAMLMap | undefined, key: string): readonly YAMLMap[] {
    return this.list(map, key).flatMap((node) => this.map(node, key) ?? [])
  }

  list(map: YAMLMap | undefined, key: string): readonly Node[] {
    const node = this.#get(map, key)
    if (!node) return []
    if (isSeq(node)) {
      if (node.items.length === 0) this.warn(this.line(node), 'list-empty', say('list-empty', { key }))
      return (node.items as Node[]).map((item) => this.#resolve(item) ?? item)
    }
    this.#expected(node, key, 'list')
    return []
  }

  /**
   * Keys that nobody reads are typing errors: a misspelt key would silently change the deck.
   * @param places other places of the file with the keys that they know
   */
  onlyKeys(
    map: YAMLMap | undefined,
    allowed: readonly string[],
    places: Readonly<Record<string, readonly string[]>> = {},
  ): void {
    for (const pair of map?.items ?? []) {
      const key = isScalar(pair.key) ? String(pair.key.value) : this.#excerpt(pair.key as Node)
      if (!map || allowed.includes(key)) continue
      this.#misspelt.add(map)
      const place = this.#place(pair.key as Node)
      this.#report('key-unknown', place, this.#slipped(place) ?? unknownKey(key, allowed, places))
    }
  }

  /** How many errors there are so far. */
  get errors(): number {
    return this.diagnostics.filter(({ severity }) => severity === 'error').length
  }

  line(node: Node): number {
    return this.#place(node).line
  }

  /** What is wrong with a value in a way that only its reader knows. */
  refuse(line: number, code: string, message: string): void {
    this.#report(code, { line }, message)
  }

  /** What is read as it stands, and yet is hardly what was meant. */
  warn(line: number, code: string, message: string): void {
    this.diagnostics.push({ code, severity: 'warning', file: this.#file, line, message })
  }

  /** @param node the mapping that lacks the key. */
  missing(node: Node, key: string): void {
    if (!this.#misspelt.has(node)) this.#report('key-missing', this.#place(node), say('key-missing', { key }))
  }

  /** A node as a text. @param key what it stands under */
  asText(node: Node, key: string): At<string> | undefined {
    const plain = isScalar(node) ? node.value : undefined
    const text =
      typeof plain === 'string' ? plain : isScalar(node) && typeof plain === 'number' ? node.source : undefined
    if (text === undefined) return this.#expected(node, key, 'text')
    this.#checkCut(node, text)
    return { value: text, line: this.line(node) }
  }

  #positive(node: Node, key: string): At<number> | undefined {
    const value = isScalar(node) ? node.value : undefined
    if (typeof value !== 'number') return this.#expected(node, key, 'number')
    if (value > 0 && Number.isFinite(value)) return { value, line: this.line(node) }
    return this.#expected(node, key, 'positive')
  }

  #place(node: Node): Place {
    const { line, col } = this.#lines.linePos(node.range?.[0] ?? 0)
    return { line, column: col }
  }

  #get(map: YAMLMap | undefined, key: string): MaybeNode {
    const node = this.#resolve(map?.get(key, true) as MaybeNode)
    if (!isScalar(node) || node.value !== null) return node
    this.#checkCut(node, '')
    return undefined
  }

  /** What an alias (`*name`) stands for. */
  #resolve(node: MaybeNode): MaybeNode {
    return isAlias(node) && this.#document ? node.resolve(this.#document) : node
  }

  /** `新增 #12 个`: what YAML takes for a comment is, without a blank behind its #, mostly words. */
  #checkCut(node: Node, text: string): void {
    if (!node.comment || /^[\s#!-]/.test(node.comment)) return
    const message = say('comment-cut', { text, comment: node.comment })
    this.warn(this.line(node), 'comment-cut', message)
  }

  #sign(node: Node, sign: string): void {
    this.#report(
      'yaml-invalid',
      this.#place(node),
      say('yaml-slipped', { column: this.#place(node).column ?? 1, fault: say('yaml-sign', { sign }) }),
    )
  }

  #expected(node: Node, key: string, wanted: Wanted): undefined {
    const place = this.#place(node)
    const slipped = isScalar(node) ? this.#slipped(place) : undefined
    this.#report('value-invalid', place, slipped ?? exampleFor(node, key, wanted, this.#excerpt(node)))
    return undefined
  }

  /** A value as it is written, on one line. */
  #excerpt({ range }: Node): string {
    const [start, end] = range ?? [0, 0]
    const text = this.#text.slice(start, end).replaceAll(/\s+/g, ' ').trim()
    return text.length > LONGEST_EXCERPT ? say('cut-short', { text: text.slice(0, LONGEST_EXCERPT) }) : text
  }

  /** The slip on the line of a wrong value that explains it. */
  #slipped({ line }: Place): string | undefined {
    const slip = slipOn(this.#texts[line - 1] ?? '')
    return slip && say('yaml-slipped', { ...slip })
  }

  #report(code: string, place: Place, message: string): void {
    this.diagnostics.push({ code, severity: 'error', file: this.#file, ...place, message })
  }
}
