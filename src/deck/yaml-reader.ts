import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Node, YAMLMap } from 'yaml'
import { say } from '../messages/say.ts'
import type { MessageKey } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import type { At } from './deck-spec.ts'

type MaybeNode = Node | null | undefined

/** 1-based. */
interface Place {
  readonly line: number
  readonly column?: number
}

/** What is wrong, by the code of the yaml package. */
const FAULTS: Readonly<Record<string, Extract<MessageKey, `yaml-fault-${string}`>>> = {
  BAD_INDENT: 'yaml-fault-indent',
  TAB_AS_INDENT: 'yaml-fault-tab',
  MISSING_CHAR: 'yaml-fault-character',
  DUPLICATE_KEY: 'yaml-fault-twice',
  MULTILINE_IMPLICIT_KEY: 'yaml-fault-indent-or-colon',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-fault-indent-or-colons',
  BLOCK_IN_FLOW: 'yaml-fault-brackets',
  UNEXPECTED_TOKEN: 'yaml-fault-surplus',
  BAD_SCALAR_START: 'yaml-fault-start',
  BAD_DQ_ESCAPE: 'yaml-fault-backslash',
  BAD_ALIAS: 'yaml-fault-asterisk',
  MULTIPLE_DOCS: 'yaml-fault-documents',
}

/** Reads typed values out of a YAML tree and collects what is wrong with it, with line and column. */
export class YamlReader {
  readonly diagnostics: Diagnostic[] = []
  readonly #file: string
  readonly #lines = new LineCounter()

  constructor(file: string) {
    this.#file = file
  }

  /** The document's root mapping; undefined when it is empty or broken. */
  parse(text: string): YAMLMap | undefined {
    const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false })
    // What follows a first error is mostly its consequence.
    const [error] = document.errors
    if (error) {
      const { line, col } = this.#lines.linePos(error.pos[0])
      const fault = say(FAULTS[error.code] ?? 'yaml-fault-other')
      this.#report('yaml-invalid', { line, column: col }, say('yaml-invalid', { column: col, fault }))
    }
    if (error || document.contents === null) return undefined
    return this.map(document.contents)
  }

  map(node: MaybeNode): YAMLMap | undefined {
    if (isMap(node)) return node
    if (node) this.#expected(node, say('expected-map'))
    return undefined
  }

  text(map: YAMLMap | undefined, key: string): At<string> | undefined {
    const node = this.#get(map, key)
    return node ? this.#text(node) : undefined
  }

  number(map: YAMLMap | undefined, key: string): At<number> | undefined {
    const node = this.#get(map, key)
    if (!node) return undefined
    if (isScalar(node) && typeof node.value === 'number') return { value: node.value, line: this.line(node) }
    return this.#expected(node, say('expected-number'))
  }

  /** A number above 0. */
  positive(map: YAMLMap | undefined, key: string): At<number> | undefined {
    const found = this.number(map, key)
    const node = this.#get(map, key)
    if (!found || !node || (found.value > 0 && Number.isFinite(found.value))) return found
    return this.#expected(node, say('expected-positive'))
  }

  flag(map: YAMLMap | undefined, key: string): At<boolean> | undefined {
    const node = this.#get(map, key)
    if (!node) return undefined
    if (isScalar(node) && typeof node.value === 'boolean') return { value: node.value, line: this.line(node) }
    return this.#expected(node, say('expected-flag'))
  }

  /** Numbers above 0. */
  positives(map: YAMLMap | undefined, key: string): readonly At<number>[] {
    return this.list(map, key).flatMap((node) => {
      const value = isScalar(node) ? node.value : undefined
      if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return [{ value, line: this.line(node) }]
      return this.#expected(node, say('expected-positive')) ?? []
    })
  }

  choice<T extends string>(map: YAMLMap, key: string, allowed: readonly T[], code: string): At<T> | undefined {
    const found = this.text(map, key)
    const node = this.#get(map, key)
    if (!found || !node) return undefined
    const value = allowed.find((word) => word === found.value)
    if (value !== undefined) return { value, line: found.line }
    this.#report(
      code,
      this.#place(node),
      say('value-unknown', { key, value: found.value, allowed: allowed.join(say('list-separator')) }),
    )
    return undefined
  }

  /** The mapping under a key. */
  child(map: YAMLMap | undefined, key: string): YAMLMap | undefined {
    return this.map(this.#get(map, key))
  }

  texts(map: YAMLMap | undefined, key: string): readonly At<string>[] {
    return this.list(map, key).flatMap((node) => this.#text(node) ?? [])
  }

  /** A text, or a list of them. */
  oneOrMore(map: YAMLMap | undefined, key: string): readonly At<string>[] {
    const node = this.#get(map, key)
    if (isScalar(node)) return [this.#text(node) ?? []].flat()
    return this.texts(map, key)
  }

  maps(map: YAMLMap | undefined, key: string): readonly YAMLMap[] {
    return this.list(map, key).flatMap((node) => this.map(node) ?? [])
  }

  list(map: YAMLMap | undefined, key: string): readonly Node[] {
    const node = this.#get(map, key)
    if (!node) return []
    if (isSeq(node)) return node.items as Node[]
    this.#expected(node, say('expected-list'))
    return []
  }

  /** Keys that nobody reads are typing errors: a misspelt key would silently change the deck. */
  onlyKeys(map: YAMLMap | undefined, allowed: readonly string[]): void {
    for (const pair of map?.items ?? []) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      const place = this.#place(pair.key as Node)
      if (!allowed.includes(key))
        this.#report('key-unknown', place, say('key-unknown', { key, allowed: allowed.join(say('list-separator')) }))
    }
  }

  line(node: Node): number {
    return this.#place(node).line
  }

  /** What is wrong with a value in a way that only its reader knows. */
  refuse(line: number, code: string, message: string): void {
    this.#report(code, { line }, message)
  }

  /** @param node the mapping that lacks the key. */
  missing(node: Node, key: string): void {
    this.#report('key-missing', this.#place(node), say('key-missing', { key }))
  }

  #place(node: Node): Place {
    const { line, col } = this.#lines.linePos(node.range?.[0] ?? 0)
    return { line, column: col }
  }

  #get(map: YAMLMap | undefined, key: string): MaybeNode {
    const node = map?.get(key, true) as MaybeNode
    return isScalar(node) && node.value === null ? undefined : node
  }

  #text(node: Node): At<string> | undefined {
    const plain = isScalar(node) ? node.value : undefined
    const text =
      typeof plain === 'string' ? plain : isScalar(node) && typeof plain === 'number' ? node.source : undefined
    return text === undefined ? this.#expected(node, say('expected-text')) : { value: text, line: this.line(node) }
  }

  #expected(node: Node, what: string): undefined {
    this.#report('value-invalid', this.#place(node), say('value-invalid', { what }))
    return undefined
  }

  #report(code: string, place: Place, message: string): void {
    this.diagnostics.push({ code, severity: 'error', file: this.#file, ...place, message })
  }
}
