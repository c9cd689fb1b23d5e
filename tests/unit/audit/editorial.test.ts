import { describe, expect, test } from 'vitest'
import { auditDeck } from '../../../src/audit/audit-deck.ts'
import { auditSheet } from '../../../src/audit/audit-sheet.ts'
import { buildFrom, sectionOf } from '../deck/build-from.ts'

const entry = (title: string) => `slides:\n  - section: 甲\n    title: ${title}\n    figures: [建房100套]\n`
const problemsOf = (yaml: string) => {
  const { deck, report, spec } = buildFrom(sectionOf('建房100套'), yaml)
  return auditDeck({ deck, report, spec }).problems
}

describe('a number in the editor’s words is refused', () => {
  test.each([
    ['5', '5'],
    ['新建房屋１００套', '１００'],
    ['第一', '一'],
    ['三大成就', '三'],
    ['十大亮点', '十'],
    ['两个中心', '两'],
    ['二〇二〇', '二〇二〇'],
    ['成就①', '①'],
    ['第Ⅲ期', 'Ⅲ'],
    ['百分之九十', '百分之九十'],
    ['百分百覆盖', '百分百'],
  ])('%s', (title, numeral) => {
    const problems = problemsOf(entry(title))
    expect(problems).toMatchObject([{ code: 'numeral-in-editorial', file: 'deck.yaml', line: 3 }])
    expect(problems[0]?.message).toContain(`“${numeral}”`)
  })

  test.each(['title: 2020\n', 'closing: {title: 2020}\n', 'groups: [{title: 2020, sections: [甲]}]\n'])(
    'wherever it stands: %s',
    (yaml) => {
      expect(problemsOf(yaml)).toMatchObject([{ code: 'numeral-in-editorial', line: 1 }])
    },
  )

  test('a seal is a word of the editor’s as well', () => {
    expect(problemsOf('groups: [{title: 民生, seal: 7, sections: [甲]}]\n')).toMatchObject([
      { code: 'numeral-in-editorial', line: 1 },
    ])
  })
})

test.each(['统一思想', '一批项目', '一心为民', '千家万户', '万众一心', '四季如春', '住房'])(
  'a word that merely holds a numeral’s character is none: %s',
  (title) => {
    expect(problemsOf(entry(title))).toEqual([])
  },
)

test('the audit sheet lists the editor’s words with their lines, and the report’s own title is not among them', () => {
  const { deck, report, spec } = buildFrom(sectionOf('建房100套'), `title: 报告\n${entry('安居')}`)
  const [figures, numerals, editorial] = auditSheet({ deck, report, spec })
  expect(editorial.rows).toEqual([['安居', expect.any(String), '4']])
  expect(figures.rows).toHaveLength(1)
  expect(figures.rows[0]?.slice(0, 7)).toEqual(['建房', '', '100', '套', '数量', '', '甲'])
  expect(numerals.rows).toEqual([])
})
