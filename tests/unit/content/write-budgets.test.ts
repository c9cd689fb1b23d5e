import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
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

describe('a deck.yaml that is written in another way', () => {
  const list = '[ { section: "就业, 养老 #1", seconds: [ 40, 25 ] }, { section: 乙, seconds: [ 7 ] } ]'

  test.each([
    ['{title: 回顾, minutes: 18}\n', `{title: 回顾, minutes: 18, budgets: ${list}}\n`],
    ['{}', `{budgets: ${list}}`],
    [
      '# 放映\n{ title: 回顾, # 题目\n  minutes: 18, # 时长\n}\n# 尾注\n',
      `# 放映\n{ title: 回顾, # 题目\n  minutes: 18, budgets: ${list}, # 时长\n}\n# 尾注\n`,
    ],
    ['{budgets: [{section: 甲, seconds: [1]}], title: 回顾}', `{budgets: ${list}, title: 回顾}`],
    ['{title: 回顾, budgets: }', `{title: 回顾, budgets: ${list}}`],
    ['{"title": "回顾", "budgets": []}', `{"title": "回顾", "budgets": ${list}}`],
  ])('between braces: %j', (text, expected) => {
    expect(withBudgets(text, budgets)).toBe(expected)
    expect(read(withBudgets(text, budgets))).toEqual(budgets)
  })

  test.each([
    ['indented as a whole', '  title: 回顾\n  minutes: 18\n'],
    ['indented, with budgets', '  title: 回顾\n  budgets: []\n'],
    ['opened and closed by marks', '---\ntitle: 回顾\n...\n'],
    ['saved by Windows', '\ufefftitle: 回顾\r\nminutes: 18\r\n'],
    ['of remarks alone', '# 还没有写\n'],
  ])('%s', (_name, text) => {
    const written = withBudgets(text, budgets)
    expect(read(written)).toEqual(budgets)
    expect(withBudgets(written, budgets)).toBe(written)
    if (text.includes('\r')) expect(written.replaceAll('\r\n', '')).not.toContain('\n')
    for (const line of text.split('\n')) if (!line.includes('budgets')) expect(written).toContain(line)
  })

  test('whatever it holds stays to the byte', () => {
    const word = fc.constantFrom('甲', '"乙, 丙"', "'丁: 戊'", '[ 1,2 ]', '{ 己:  庚 }', '辛 # 注')
    const key = fc.constantFrom('title', 'theme', 'cover', 'names', 'minutes')
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(key, word), { selector: ([name]) => name, minLength: 1 }),
        fc.nat(5),
        (entries, at) => {
          const lines = entries.map(([name, value]) => `${name}:   ${value}\n`)
          const before = lines.slice(0, at).join('')
          const after = lines.slice(at).join('')
          const written = withBudgets(`${before}budgets: [ ] # 旧\n${after}`, budgets)
          expect(written.startsWith(before)).toBe(true)
          expect(written.endsWith(after)).toBe(true)
          expect(withBudgets(before + after, budgets).startsWith(before + after)).toBe(true)
        },
      ),
    )
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

  test('that is broken is refused as it is', () => {
    writeFileSync(join(folder, 'deck.yaml'), 'title: [回顾\n')
    expect(writeBudgets(folder, budgets)).toMatchObject({ ok: false, problem: { code: 'budgets-unfit' } })
    expect(readFileSync(join(folder, 'deck.yaml'), 'utf8')).toBe('title: [回顾\n')
    expect(readdirSync(folder)).toEqual(['deck.yaml'])
  })

  test('that cannot be written is said with its reason, and nothing half-written is left', () => {
    // Root may write into a read-only folder; nobody can put a file in place of a folder.
    mkdirSync(join(folder, 'deck.yaml'))
    expect(writeBudgets(folder, budgets)).toMatchObject({ ok: false, problem: { code: 'budgets-unwritable' } })
    expect(readdirSync(folder)).toEqual(['deck.yaml'])
  })
})
