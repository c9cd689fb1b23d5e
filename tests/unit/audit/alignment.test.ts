import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareWithSource } from '../../../src/audit/alignment/compare-with-source.ts'
import type { Source } from '../../../src/audit/evidence.ts'
import { importText } from '../../../src/report/import/import-text.ts'
import { parseReport } from '../../../src/report/parse-report.ts'

const FIXTURES = 'tests/fixtures/import'
const txt = (text: string): Source => ({ file: 'source.txt', format: 'txt', text })
const compare = (markdown: string, source: Source) => compareWithSource(parseReport(markdown).report, source)
const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length

const fixtures = readdirSync(FIXTURES).map((name) => {
  const file = readdirSync(`${FIXTURES}/${name}`).find((each) => each.startsWith('source.')) ?? ''
  const format = file.endsWith('.md') ? ('md' as const) : ('txt' as const)
  const source: Source = { file, format, text: readFileSync(`${FIXTURES}/${name}/${file}`, 'utf8') }
  return { name, source, report: importText(source.text, format).markdown }
})
const made = {
  name: 'the brochure set by hand',
  source: txt(readFileSync('slides/taopu-2020/source.txt', 'utf8')),
  report: readFileSync('slides/taopu-2020/report.md', 'utf8'),
}
const pairs = [...fixtures, made]

describe('a report as imported, or set by hand, is its source', () => {
  test.each(pairs)('$name', ({ report, source }) => {
    expect(compare(report, source).changes).toEqual([])
  })

  test('what it leaves out is named with line and reason', () => {
    expect(compare(made.report, made.source).takenOut).toEqual([
      { line: 39, text: '2021年工作总体要求', reason: 'banner' },
      { line: 84, text: '2021年', reason: 'banner' },
    ])
  })
})

/** Every digit of a text, each changed by as much as chance says. */
const digitsOf = (text: string) => [...text.matchAll(/\d/g)].map(({ index }) => index)
const changed = (text: string, at: number, by: number) =>
  text.slice(0, at) + String((Number(text.charAt(at)) + by) % 10) + text.slice(at + 1)

describe('one digit changed is found, with its line', () => {
  test.each(pairs)('in report.md: $name', ({ report, source }) => {
    const digits = digitsOf(report)
    if (digits.length === 0) return
    fc.assert(
      fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const { changes } = compare(changed(report, at, by), source)
        // A year that becomes the year of a banner takes the banner; its own place is then missed in the source.
        expect(changes.some((change) => change.report?.line === lineOf(report, at) || change.receivedLine)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test.each(pairs)('in the source: $name', ({ report, source }) => {
    const { takenOut } = compare(report, source)
    const out = new Set(takenOut.filter(({ reason }) => reason !== 'banner').map(({ line }) => line))
    const digits = digitsOf(source.text).filter((at) => !out.has(lineOf(source.text, at)))
    if (digits.length === 0) return
    fc.assert(
      fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const text = changed(source.text, at, by)
        expect(compare(report, { ...source, text }).changes).not.toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('one character changed, deleted or added is found', () => {
  const WORDS = /[\p{L}\p{N}。，；：、“”%％]/gu
  const edits = ['', '某', '7', '某某'] as const

  test.each(pairs)('in report.md: $name', ({ report, source }) => {
    const places = [...report.matchAll(WORDS)]
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...edits), ({ 0: character, index }, edit) => {
        const edited = report.slice(0, index) + edit + report.slice(index + character.length)
        fc.pre(edited !== report)
        expect(compare(edited, source).changes).not.toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})

describe('a line of report.md that is deleted or written twice is found', () => {
  test.each(fixtures)('$name', ({ report, source }) => {
    const lines = report.split('\n')
    const words = lines.flatMap((line, index) => (line === '' ? [] : [index]))
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.boolean(), (index, isTwice) => {
        const line = lines[index] ?? ''
        const edited = [...lines.slice(0, index), ...(isTwice ? [line, line] : []), ...lines.slice(index + 1)]
        const { changes, takenOut } = compare(edited.join('\n'), source)
        const words = line.replaceAll(/[\s#]/g, '')
        // A deleted signature is named; the title written twice may be the running header taken back.
        const isNamed = [...takenOut, ...compare(report, source).takenOut].some(
          ({ text }) => words === text.replaceAll(/\s/g, ''),
        )
        expect(changes.length > 0 || isNamed).toBe(true)
      }),
      { numRuns: 80 },
    )
  })
})

const SOURCE = `柳溪镇工作总结

民生
·新增岗位 1663 个，推荐就业 861
人；
·7719 名党员捐款 122.8 万元。
·举办活动 20 场。
`
const REPORT = `# 柳溪镇工作总结

## 民生

- 新增岗位1663个，推荐就业861人；
- 7719名党员捐款122.8万元。
- 举办活动20场。
`

describe('what is found says where and what stands nearest', () => {
  const changesOf = (markdown: string, source = SOURCE) => compare(markdown, txt(source)).changes

  test('a changed numeral', () => {
    expect(changesOf(REPORT.replace('861', '816'))).toEqual([
      {
        report: { words: '推荐就业816人', line: 5 },
        received: { words: '推荐就业861人', at: expect.any(Number) },
        receivedLine: 4,
      },
    ])
  })

  test('two numerals that changed places', () => {
    const swapped = REPORT.replace('1663个，推荐就业861', '861个，推荐就业1663')
    expect(changesOf(swapped).map(({ report }) => report?.words)).toEqual(['新增岗位861个', '推荐就业1663人'])
  })

  test('a clause left out', () => {
    expect(changesOf(REPORT.replace('，推荐就业861人', ''))).toMatchObject([{ receivedLine: 4 }])
  })

  test('a point written twice', () => {
    const twice = REPORT.replace('- 举办', '- 举办活动20场。\n- 举办')
    expect(changesOf(twice)).toEqual([{ report: { words: '举办活动20场。', line: 8 } }])
  })

  test('a numeral cut by a blank or by a new line', () => {
    for (const cut of ['16 63', '16\n- 63'])
      expect(changesOf(REPORT.replace('1663', cut)).some(({ isNumeral }) => isNumeral)).toBe(true)
  })

  test('two numbers of a table set as one', () => {
    const source = '柳溪镇统计\n\n项目 数量\n户籍人口与外来人口分别为 861 304 人，均已登记在册。\n'
    const report = '# 柳溪镇统计\n\n项目 数量\n\n户籍人口与外来人口分别为861 304人，均已登记在册。\n'
    expect(changesOf(report, source)).toEqual([])
    expect(changesOf(report.replace('861 304', '861304'), source)).toMatchObject([{ isNumeral: true }])
  })

  test('the year of a banner', () => {
    const source = SOURCE.replace('柳溪镇工作总结\n', '柳溪镇工作总结\n2030年\n')
    const report = REPORT.replace('总结\n', '总结\n\n2030年\n')
    expect(changesOf(report, source)).toEqual([])
    expect(changesOf(report, source.replace('2030年', '2029年'))).toMatchObject([{ receivedLine: 2 }])
  })

  test('sections and columns in another order are still the words of the source', () => {
    const columns =
      '柳溪镇工作总结\n\n全镇新增各类就业岗位共计\n全镇举办各类文化活动共计\n1663个，完成全年任务。\n20场，群众普遍满意。\n'
    const mended =
      '# 柳溪镇工作总结\n\n全镇举办各类文化活动共计20场，群众普遍满意。\n\n全镇新增各类就业岗位共计1663个，完成全年任务。\n'
    expect(changesOf(mended, columns)).toEqual([])
    expect(changesOf(mended.replace('1663', '1636'), columns)).not.toEqual([])
  })

  test('a line that the import leaves out may be taken back', () => {
    const source = `${SOURCE}\n- 3 -\n`
    expect(compare(REPORT, txt(source)).takenOut).toMatchObject([{ reason: 'page-number' }])
    expect(compare(`${REPORT}\n\\- 3 -\n`, txt(source)).takenOut).toEqual([])
  })
})

describe('what an editor may leave out', () => {
  const source = '柳溪镇工作总结\n\n各位代表：\n新增岗位1663个。\n\n柳溪镇人民政府\n2031年1月6日\n'

  test('address, signature and date, each named', () => {
    const { changes, takenOut } = compare('# 柳溪镇工作总结\n\n新增岗位1663个。\n', txt(source))
    expect(changes).toEqual([])
    expect(takenOut.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'salutation'],
      [6, 'signature'],
      [7, 'signature'],
    ])
  })

  test('a heading that recurs is no banner', () => {
    const recurring = '总结\n\n一、甲\n\n下一步打算\n\n甲事办好。\n\n二、乙\n\n下一步打算\n\n乙事办好。\n'
    const report = '# 总结\n\n## 一、甲\n\n## 下一步打算\n\n甲事办好。\n\n## 二、乙\n\n乙事办好。\n'
    expect(compare(report, txt(recurring)).changes).toMatchObject([{ receivedLine: 11 }])
  })
})

test('the work grows with the text, not with its square', () => {
  const section = (index: number) =>
    `${index}号村工作\n\n·新增岗位${index}个，推荐就业${index * 7}人；\n·举办活动${index % 9}场。\n\n`
  const workOf = (sections: number) => {
    const source = txt(`柳溪镇工作总结\n\n${Array.from({ length: sections }, (_, index) => section(index)).join('')}`)
    const { changes, work } = compare(importText(source.text, 'txt').markdown, source)
    expect(changes).toEqual([])
    return work / source.text.length
  }
  expect(workOf(4000)).toBeLessThan(workOf(400) * 1.5)
})
