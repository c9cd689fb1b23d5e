import { describe, expect, test } from 'vitest'
import { parseDeckSpec } from '../../../src/deck/parse-deck-spec.ts'

test.each(['', '# 只有注释\n', 'title:\ncover:\ngroups:\nslides:\n'])('%j is an empty spec', (text) => {
  const { spec, diagnostics } = parseDeckSpec(text)
  expect(diagnostics).toEqual([])
  expect(spec.title).toBeUndefined()
  expect(spec).toMatchObject({ cover: { lines: [] }, closing: { lines: [] }, groups: [], slides: [] })
})

test('every value knows its line', () => {
  const { spec, diagnostics } = parseDeckSpec(`title: 回顾
minutes: 18
groups:
  - title: 民生
    sections: [就业, 养老]
slides:
  - section: 就业
    chart: bar
    figures:
      - 岗位 1663 个
      - 就业 861 人
`)
  expect(diagnostics).toEqual([])
  expect(spec).toMatchObject({
    title: { value: '回顾', line: 1 },
    minutes: { value: 18, line: 2 },
    groups: [{ title: { line: 4 }, sections: [{ value: '就业', line: 5 }, { value: '养老' }] }],
    slides: [
      { line: 7, chart: { value: 'bar', line: 8 }, figures: [{ line: 10 }, { value: '就业 861 人', line: 11 }] },
    ],
  })
})

test('a number where words are expected is taken as it is written', () => {
  expect(parseDeckSpec('title: 2020\n').spec.title?.value).toBe('2020')
  expect(parseDeckSpec('slides: [{section: 2.50}]\n').spec.slides[0]?.section.value).toBe('2.50')
})

describe('what is wrong is said with its line and column', () => {
  const slide = (entry: string) => `title: 回顾\nslides:\n  - section: 就业\n    ${entry}\n`

  test.each([
    { fault: 'unclosed bracket', text: 'title: 回顾\nslides: [\n', code: 'yaml-invalid', line: 3, column: 1 },
    { fault: 'tab', text: 'slides:\n\t- section: 甲\n', code: 'yaml-invalid', line: 2, column: 1 },
    { fault: 'indent', text: 'title: 回顾\n  minutes: 3\n', code: 'yaml-invalid', line: 1, column: 8 },
    { fault: 'the same key twice', text: 'title: 甲\ntitle: 乙\n', code: 'yaml-invalid', line: 2, column: 1 },
    { fault: 'unknown key', text: 'minutes: 9\ntitel: 回顾\n', code: 'key-unknown', line: 2, column: 1 },
    { fault: 'unknown key of a slide', text: slide('figurs: [甲]'), code: 'key-unknown', line: 4, column: 5 },
    { fault: 'unknown chart kind', text: slide('chart: pie'), code: 'chart-unknown', line: 4, column: 12 },
    { fault: 'unknown layout', text: slide('layout: cover'), code: 'layout-unknown', line: 4, column: 13 },
    { fault: 'unknown icon', text: slide('icon: cat'), code: 'icon-unknown', line: 4, column: 11 },
    { fault: 'unknown theme', text: 'theme: dark\n', code: 'theme-unknown', line: 1, column: 8 },
    { fault: 'unknown variant', text: 'variant: pale\n', code: 'variant-unknown', line: 1, column: 10 },
    { fault: 'words for a number', text: 'minutes: 十八\n', code: 'value-invalid', line: 1, column: 10 },
    { fault: 'no time at all', text: 'minutes: 0\n', code: 'value-invalid', line: 1, column: 10 },
    { fault: 'endless time', text: 'minutes: .inf\n', code: 'value-invalid', line: 1, column: 10 },
    { fault: 'less than nothing', text: slide('lit: -1'), code: 'value-invalid', line: 4, column: 10 },
    { fault: 'a text for a list', text: slide('figures: 岗位 1 个'), code: 'value-invalid', line: 4, column: 14 },
    { fault: 'a list for a text', text: 'title: [甲]\n', code: 'value-invalid', line: 1, column: 8 },
    { fault: 'a list for the whole', text: '- 甲\n', code: 'value-invalid', line: 1, column: 1 },
    { fault: 'an empty quotation', text: slide('figures: [~]'), code: 'value-invalid', line: 4, column: 15 },
    { fault: 'a text for a mapping', text: 'cover: 回顾\n', code: 'value-invalid', line: 1, column: 8 },
    { fault: 'a slide of no section', text: 'slides:\n  - title: 甲\n', code: 'key-missing', line: 2, column: 5 },
    { fault: 'a group of no title', text: 'groups:\n  - sections: [甲]\n', code: 'key-missing', line: 2, column: 5 },
    { fault: 'half a relation', text: slide('derived: [{label: 率}]'), code: 'key-missing', line: 4, column: 15 },
  ])('$fault', ({ text, code, line, column }) => {
    const { diagnostics } = parseDeckSpec(text)
    expect(diagnostics).toEqual([
      { code, severity: 'error', file: 'deck.yaml', line, column, message: expect.any(String) as unknown },
    ])
  })

  test('invalid YAML is explained in Chinese, once, and whatever follows from it is not', () => {
    const { diagnostics } = parseDeckSpec('title: "回顾\nslides:\n  - a: [b\n\t- c: {\n')
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.message.replaceAll('YAML', '')).not.toMatch(/[A-Za-z]/)
  })

  test('an unknown word is answered with the known ones', () => {
    const { diagnostics } = parseDeckSpec(slide('chart: pie'))
    expect(diagnostics[0]?.message).toContain('“pie”')
    expect(diagnostics[0]?.message).toContain('doughnut')
  })
})
