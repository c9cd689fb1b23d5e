import { command } from './zh-CN/command.ts'
import { content } from './zh-CN/content.ts'
import { deck } from './zh-CN/deck.ts'
import { deckYaml } from './zh-CN/deck-yaml.ts'
import { exports } from './zh-CN/exports.ts'
import { kiosk } from './zh-CN/kiosk.ts'
import { library } from './zh-CN/library.ts'
import { packages } from './zh-CN/packages.ts'
import { pointing } from './zh-CN/pointing.ts'
import { present } from './zh-CN/present.ts'
import { proof } from './zh-CN/proof.ts'
import { sheet } from './zh-CN/sheet.ts'
import { slides } from './zh-CN/slides.ts'

/**
 * Every word the app itself says, in Simplified Chinese: the language of its users and the pattern for all others; a file
 * an area. `{name}` is a value that `say` fills in. A diagnostic's key is its `code`, with a suffix where a code says
 * several things.
 */
export const zhCN = {
  ...deck,
  ...deckYaml,
  ...content,
  ...sheet,
  ...command,
  ...slides,
  ...present,
  ...pointing,
  ...kiosk,
  ...packages,
  ...exports,
  ...library,
  ...proof,
} as const

export type MessageKey = keyof typeof zhCN
