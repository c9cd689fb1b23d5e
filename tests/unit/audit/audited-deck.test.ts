import { expect, expectTypeOf, test } from 'vitest'
import { AuditedDeck, auditDeck } from '../../../src/audit/audit-deck.ts'
import type { AuditResult } from '../../../src/audit/audit-deck.ts'
import type { Deck } from '../../../src/deck/deck.ts'
import { evidence } from './taopu.ts'

test('only the audit makes an audited deck', () => {
  // @ts-expect-error a deck that nobody audited is none
  const unproven: AuditedDeck = evidence.deck
  const copied: Deck = { ...evidence.deck }
  // @ts-expect-error nor is a literal that says it is
  const claimed: AuditedDeck = { ...copied, audited: true }
  const audit = auditDeck(evidence)
  if (!audit.ok) throw new Error('the deck of this test is sound')
  // @ts-expect-error nor is a spread of one, whose slides anyone may have changed
  const spread: AuditedDeck = { ...audit.deck, slides: [] }
  // @ts-expect-error and nobody else can make one
  expect(() => new AuditedDeck(copied)).not.toThrow()
  expect([unproven, claimed, spread].filter((each) => AuditedDeck.isOne(each))).toEqual([])
  expect([audit.deck, AuditedDeck.only(audit.deck, () => false)].every((each) => AuditedDeck.isOne(each))).toBe(true)
  expectTypeOf<AuditedDeck>().toExtend<Deck>()
  expectTypeOf<Extract<AuditResult, { ok: false }>>().not.toHaveProperty('deck')
})

test('an error found before the audit refuses the deck; a warning does not', () => {
  const found = (severity: 'error' | 'warning') => ({ code: 'x', severity, file: 'deck.yaml', line: 1, message: 'x' })
  expect(auditDeck(evidence, [found('warning')])).toMatchObject({ ok: true, problems: [{ code: 'x' }] })
  const refused = auditDeck(evidence, [found('error')])
  expect(refused.ok).toBe(false)
  expect(refused).not.toHaveProperty('deck')
})
