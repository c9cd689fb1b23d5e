import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AuditedDeck } from '../../../../src/audit/audit-deck.ts'
import { openFiles } from '../../../../src/content/open-deck.ts'
import { openProofs } from '../../../../src/main/proof/known-proofs.ts'
import type { Finding, Proven } from '../../../../src/proof/finding.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'proofs-'))

async function deckOf(words: string, canvas: '16:9' | '4:3' = '16:9'): Promise<AuditedDeck> {
  const files = new Map([['report.md' as const, Buffer.from(`# 柳溪镇工作总结\n\n## 道路\n\n- ${words}\n`)]])
  const opened = await openFiles(files, { canvas, edition: 'full' })
  if (!opened.usable || !opened.audit.ok) throw new Error('no clean deck')
  return opened.audit.deck
}

const provenOf = ({ slides }: AuditedDeck, ...findings: readonly Finding[]): readonly Proven[] =>
  slides.map(() => ({ findings, marks: [] }))

test('a deck is known by all that is shown of it, and by the build that lays it out', async () => {
  const place = folder()
  const deck = await deckOf('新修道路12条。')
  openProofs(place, 'one').keep(deck, provenOf(deck))
  expect(openProofs(place, 'one').find(await deckOf('新修道路12条。'))).toEqual(provenOf(deck))
  expect(openProofs(place, 'one').find(await deckOf('新修道路13条。'))).toBeUndefined()
  expect(openProofs(place, 'one').find(await deckOf('新修道路12条。', '4:3'))).toBeUndefined()
  expect(openProofs(place, 'another').find(deck)).toBeUndefined()
})

test('findings are known as they were found; a slide that could not be drawn is tried again', async () => {
  const proofs = openProofs(folder(), 'one')
  const deck = await deckOf('新修道路12条。')
  const overlap = { rule: 'overlap', words: '甲 × 乙', measure: '9 px' } as const
  proofs.keep(deck, provenOf(deck, overlap))
  expect(proofs.find(deck)).toEqual(provenOf(deck, overlap))
  const other = await deckOf('新修道路14条。')
  proofs.keep(other, provenOf(other, { rule: 'slide-failed', words: 'unresponsive' }))
  expect(proofs.find(other)).toBeUndefined()
})

test('a damaged file is as good as none', async () => {
  const place = folder()
  const proofs = openProofs(place, 'one')
  const deck = await deckOf('新修道路12条。')
  proofs.keep(deck, provenOf(deck))
  const [file = ''] = readdirSync(place)
  writeFileSync(join(place, file), '[{')
  expect(proofs.find(deck)).toBeUndefined()
})
