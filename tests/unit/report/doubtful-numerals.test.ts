import { describe, expect, test } from 'vitest'
import { parseReport } from '../../../src/report/parse-report.ts'
import { meant } from './read-point.ts'

const read = (...points: readonly string[]) => {
  const { report, diagnostics } = parseReport(`# 章节\n\n${points.map((point) => `- ${point}\n`).join('')}`)
  return { figures: report.figures.map(meant), warnings: diagnostics.map(({ code, line }) => [code, line]) }
}

describe('what may be one number or several is never joined, and is said with its line', () => {
  test.each([
    ['一列数 3 4 5 亿元', []],
    ['分别为12，305，410座', []],
    ['得分85，120人参加', []],
    ['外来1万2人', []],
    ['建议12，345人参与', []],
    ['推荐就业861 304人', ['304 人?']],
    ['完成投资12 5万元', ['5 万元?']],
    ['lent 1 200 discs', ['200 discs?']],
  ])('%s', (point, figures) => {
    expect(read(point)).toEqual({ figures, warnings: [['numeral-doubtful', 3]] })
  })
})

describe('cells of a row are numbers of their own, without a warning', () => {
  test.each([
    ['岗位（个） 150 166 3', ['150 个', '166 个', '3 个']],
    ['东村 3 4 5', []],
    ['岗位1663 861 12.5', []],
  ])('%s', (point, figures) => {
    expect(read(point)).toEqual({ figures, warnings: [] })
  })
})

test('the style of the file decides: two digits with a blank are one number only where others are set so', () => {
  const closed = '产值5273万元，税收680万元'
  expect(read('车间34 个', closed).figures).toContain('34 个')
  expect(read('工人3 4 人', closed)).toMatchObject({
    figures: ['5273 万元', '680 万元'],
    warnings: [['numeral-doubtful', 3]],
  })
  expect(read('工人3 4 人，学徒1 2 人', closed).figures.slice(0, 2)).toEqual(['34 人', '12 人'])
})

test('a full-width comma parts thousands, unless the file sets its long numerals without', () => {
  expect(read('补助12，345元').figures).toEqual(['12345 元'])
  expect(read('居民12，345人，户籍9，870人').figures).toEqual(['12345 人', '9870 人'])
  const plain = '产值5273万元，税收6808万元，人均15230元'
  expect(read('补助12，345元', plain)).toMatchObject({ warnings: [['numeral-doubtful', 3]] })
})

test('a group that begins with a nought belongs to the number in front', () => {
  expect(read('印发45 000册').figures).toEqual(['45000 册'])
})
