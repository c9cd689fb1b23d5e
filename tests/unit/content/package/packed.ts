import { join } from 'node:path'
import { packDeck } from '../../../../src/content/package/pack-deck.ts'
import type { PackOptions, Packed } from '../../../../src/content/package/pack-deck.ts'
import { sectionOf } from '../../deck/build-from.ts'
import { deckFolder, temporaryFolder } from '../deck-folder.ts'

export const REPORT = sectionOf('收集问题1747个，有效解决1439个')
export const CREATED = new Date('2026-03-01T08:00:00Z')

/** A deck packed into a file of its own; both are gone after the test. */
export async function pack(
  files: Readonly<Record<string, string | Uint8Array>> = { 'report.md': REPORT },
  options: Partial<PackOptions> = {},
): Promise<{ readonly file: string; readonly folder: string; readonly packed: Packed }> {
  const folder = deckFolder(files)
  const file = join(temporaryFolder(), 'town.deck')
  return { file, folder, packed: await packDeck(folder, file, { created: CREATED, id: 'town', ...options }) }
}
