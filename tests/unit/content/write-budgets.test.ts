import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withBudgets, writeBudgets } from '../../../src/content/write-budgets.ts'
import { parseDeckSpec } from '../../../src/deck/parse-deck-spec.ts'

const budgets = [
  { section: '就业, 养老 #1', seconds: [40, 25] },
  { section: '乙', seconds: [7] },
]
const read = (text: string) => {
  const { spec, diagnostics } = parseDeckSpec(text)
  expect(diagnostics).toEqual([])
  return spec.budgets.map(({ section, seconds }) => ({
    section: section.value,
    seconds: seconds.map(({ value }) => value),
  }))
}

describe('the text of deck.yaml', () => {
  const before = `# 放映\ntitle:   "回顾"   # 题目\nslides:\n  - {section: 甲,  figures: [ 岗位1个 ]}\n`
  const after = `# 尾注\nminutes: 18\n`

  test.each([
    ['nothing', ''],
    ['no budgets', before],
    ['no line break at its end', before.trimEnd()],
  ])('with %s gets them at its end', (_name, text) => {
    const written = withBudgets(text, budgets)
    expect(written.startsWith(text)).toBe(true)
    expect(read(written)).toEqual(budgets)
  })

  test.each([
    ['a list', 'budgets:\n  - { section: 甲, seconds: [1] }\n  # 中间的注\n  - section: 乙\n    seconds:\n      - 2\n'],
    ['a list at the margin', 'budgets:\n- section: 甲\n  seconds: [1]\n'],
    ['a list on its line', 'budgets: [{ section: 甲, seconds: [1] }] # 旧的\n'],
    ['none yet', 'budgets:\n'],
    ['an empty list', 'budgets: []\n'],
  ])('with %s has it replaced, and every other byte stays', (_name, old) => {
    const written = withBudgets(before + old + after, budgets)
    expect(written.startsWith(`${before}budgets:\n`)).toBe(true)
    expect(written.endsWith(after)).toBe(true)
    expect(read(written)).toEqual(budgets)
    expect(written).not.toContain('旧的')
    expect(withBudgets(written, budgets)).toBe(written)
  })
})

describe('the file', () => {
  let folder: string
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'budgets-'))))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('is written whole, and is made when the deck has none', () => {
    expect(writeBudgets(folder, budgets)).toEqual({ ok: true })
    expect(read(readFileSync(join(folder, 'deck.yaml'), 'utf8'))).toEqual(budgets)
    expect(readdirSync(folder)).toEqual(['deck.yaml'])
  })

  test('inside a packed deck is refused with what to do', () => {
    const packed = join(folder, '汇报.deck')
    writeFileSync(packed, 'packed')
    expect(writeBudgets(packed, budgets)).toMatchObject({
      ok: false,
      problem: { code: 'budgets-packed', file: packed },
    })
    expect(readFileSync(packed, 'utf8')).toBe('packed')
  })

  test('that cannot be written is said with its reason, and nothing half-written is left', () => {
    // Root may write into a read-only folder; nobody can put a file in place of a folder.
    mkdirSync(join(folder, 'deck.yaml'))
    expect(writeBudgets(folder, budgets)).toMatchObject({ ok: false, problem: { code: 'budgets-unwritable' } })
    expect(readdirSync(folder)).toEqual(['deck.yaml'])
  })
})
