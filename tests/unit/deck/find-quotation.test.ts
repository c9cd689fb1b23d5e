import { expect, test } from 'vitest'
import { findQuotation } from '../../../src/deck/find-quotation.ts'
import { parseReport } from '../../../src/report/parse-report.ts'

const { report } = parseReport(`# 报告

## 就业

- 新增就业岗位1663个，推荐就业861人；
- 举办招聘会 12 场，推荐就业166人。
- 养老

## 养老

- 新建食堂1个，惠及老人1666人。
- 推进养老
- 养老
`)
const [, jobs, care] = report.sections
const find = (quotation: string, section = jobs) => findQuotation(report, section!, quotation)
const textAt = ({ start, end }: { start: number; end: number }) => report.text.slice(start, end)

test('a quotation is found where the report writes it, with its figure', () => {
  const found = find('新增就业岗位1663个')
  expect(found).toMatchObject({ ok: true, span: { line: 5 }, figures: [{ quantity: { value: '1663', unit: '个' } }] })
  expect(found.ok && textAt(found.span)).toBe('新增就业岗位1663个')
})

test('white space counts neither in the quotation nor in the report', () => {
  const spaced = find(' 新增就业岗位 1663 个 ')
  expect(spaced.ok && textAt(spaced.span)).toBe('新增就业岗位1663个')
  const squeezed = find('举办招聘会12场')
  expect(squeezed.ok && textAt(squeezed.span)).toBe('举办招聘会 12 场')
})

test.each(['新增就业岗位1636个', '新增岗位1663个', '新增就业岗位1663个,推荐就业861人', '新增就业岗位１６６３个'])(
  'all else is verbatim: %s',
  (quotation) => {
    expect(find(quotation)).toMatchObject({ ok: false, reason: 'not-found' })
  },
)

test('a quotation of another section is not found, and the nearest passage is named with its section', () => {
  expect(find('新建食堂1个')).toEqual({
    ok: false,
    reason: 'not-found',
    nearest: '新建食堂1个',
    nearestSection: '养老',
  })
})

test('the nearest passage of a misspelt quotation is the one meant', () => {
  expect(find('新增就业岗位1636个')).toMatchObject({ nearest: '新增就业岗位1663个', nearestSection: '就业' })
})

test('a quotation that fits two places gives the line of each', () => {
  expect(find('推荐就业')).toEqual({ ok: false, reason: 'ambiguous', lines: [5, 6] })
})

test('a quotation never cuts through a numeral, at either end', () => {
  expect(find('岗位166')).toMatchObject({ ok: false, reason: 'not-found' })
  expect(find('663个')).toMatchObject({ ok: false, reason: 'not-found' })
  const whole = find('推荐就业166')
  expect(whole.ok && whole.span.line).toBe(6)
})

test('a quotation of a whole passage is that passage, wherever else its words recur', () => {
  const twice = find('养老', care)
  expect(twice).toMatchObject({ ok: false, reason: 'ambiguous' })
  const once = find('养老', jobs)
  expect(once.ok && once.span.line).toBe(7)
  const plain = findQuotation(report, { ...care!, passages: care!.passages.slice(0, 2) }, '养老')
  expect(plain).toMatchObject({ ok: true, passage: { kind: 'heading' } })
})

test('an empty quotation is nowhere', () => {
  expect(find('  ')).toMatchObject({ ok: false, reason: 'not-found', nearest: '' })
})
