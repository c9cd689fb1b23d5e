import { command } from './en/command.ts'
import { content } from './en/content.ts'
import { deck } from './en/deck.ts'
import { deckYaml } from './en/deck-yaml.ts'
import { exports } from './en/exports.ts'
import { kiosk } from './en/kiosk.ts'
import { library } from './en/library.ts'
import { packages } from './en/packages.ts'
import { pointing } from './en/pointing.ts'
import { present } from './en/present.ts'
import { proof } from './en/proof.ts'
import { sheet } from './en/sheet.ts'
import { slides } from './en/slides.ts'

/** The second language: the same keys and placeholders as the Chinese catalogue. Counts stand where no plural is needed. */
export const en = {
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
