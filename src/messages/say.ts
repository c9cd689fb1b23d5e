import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'
import type { MessageKey } from './zh-CN.ts'

export type { MessageKey } from './zh-CN.ts'
export type Language = 'zh-CN' | 'en'

type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never
type Placeholders<Key extends MessageKey> = PlaceholdersOf<(typeof zhCN)[Key]>
/** A message without placeholders. */
export type PlainKey = { [Key in MessageKey]: [Placeholders<Key>] extends [never] ? Key : never }[MessageKey]
/** Nothing for a message without placeholders; else each of its placeholders, so that a missing or misspelt one does not compile. */
type Values<Key extends MessageKey> = [Placeholders<Key>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<Key>, string | number>>]

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { 'zh-CN': zhCN, en }

/** One for the whole process: main, the command line and each page set it once, before they say anything. */
let language: Language = 'zh-CN'

/** The message in the language that is set. Call it when the message is needed: a constant of a module would stay Chinese. */
export function say<Key extends MessageKey>(key: Key, ...[values]: Values<Key>): string {
  const given: Readonly<Record<string, string | number>> = values ?? {}
  // Values are put in with one pass and a function: what they hold (braces, dollar signs) stays as it is.
  return CATALOGUES[language][key].replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(given[name] ?? placeholder),
  )
}

export function setLanguage(wanted: Language): void {
  language = wanted
}

export function currentLanguage(): Language {
  return language
}

/** The language that the environment variable TAOPU_DECK_LANG asks for: `en` is English, anything else Chinese. */
export function languageFrom(variable: string | undefined): Language {
  return variable === 'en' ? 'en' : 'zh-CN'
}
