import type { KeyObject } from 'node:crypto'
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packDeck } from '../../../../src/content/package/pack-deck.ts'
import { expect, test } from '../../launch.ts'
import { logOf } from '../running-kiosk.ts'
import type { Entry } from '../running-kiosk.ts'

/** A deck of three short slides with this title. */
export const reportOf = (title: string): string =>
  `# ${title}\n\n## 服务时间\n\n- 每周开放 6 天，接待居民 1200 人次。\n`

/** The inbox of a kiosk, whether it has started or not. */
export function inboxOf(userData: string): string {
  const inbox = join(userData, 'content')
  mkdirSync(inbox, { recursive: true })
  return inbox
}

/** Puts something there as a careful copier does: beside it first, then under its name. */
export function offer(inbox: string, name: string, make: (path: string) => void): void {
  const path = `${mkdtempSync(join(inbox, '.copying-'))}/${name}`
  make(path)
  renameSync(path, join(inbox, name))
}

/** Offers a deck folder. */
export const offerFolder = (inbox: string, name: string, title: string) =>
  offer(inbox, name, (path) => {
    mkdirSync(path)
    writeFileSync(join(path, 'report.md'), reportOf(title))
  })

export interface Packing {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly signWith?: KeyObject
}

/** A `.deck` file in a folder of its own, among the test's results. */
export async function packAs({ id, version, title, signWith }: Packing): Promise<string> {
  const results = test.info().outputPath()
  mkdirSync(results, { recursive: true })
  const place = mkdtempSync(join(results, 'offer-'))
  const folder = join(place, 'deck')
  mkdirSync(folder)
  writeFileSync(join(folder, 'report.md'), reportOf(title))
  const file = join(place, 'packed.deck')
  const packed = await packDeck(folder, file, { id, version, created: new Date(), signWith })
  expect(packed.ok).toBe(true)
  return file
}

/** Why decks were refused so far. */
export const reasons = (userData: string): readonly string[] =>
  logOf(userData).flatMap((entry: Entry & { readonly why?: string }) =>
    entry.event === 'content-refused' ? [entry.why ?? ''] : [],
  )
