import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareWords } from './compare-words.ts'
import type { Layout } from './compare-words.ts'

const bytes = readFileSync('slides/taopu-2020/source.txt')
const source = bytes.toString('utf8')
const report = readFileSync('slides/taopu-2020/report.md', 'utf8')

/** The brochure's pages are shuffled: the plan (line 20 to the banner 2021年) stands between the review's opening and its sections. */
const layout: Layout = {
  plan: [20, 84],
  banners: [
    { line: 39, text: '2021年工作总体要求' },
    { line: 84, text: '2021年' },
  ],
}

test('source.txt is the report as received', () => {
  const hash = createHash('sha256').update(bytes).digest('hex')
  expect(hash).toBe('e6b75cc6aa842f91c140027e99e5b7378604a33e6047e7cf34d7e35ccdb59c90')
})

test('every character of source.txt stands in report.md once and in order, or is a banner listed by name', () => {
  expect(compareWords(source, report, layout)).toEqual([])
})

const altered: readonly [what: string, alter: (text: string) => string][] = [
  ['a changed digit', (text) => text.replace('1663', '1636')],
  ['a dropped character', (text) => text.replace('新增就业岗位', '新增就业岗')],
  ['an added word', (text) => text.replace('解决率82.4%', '解决率达82.4%')],
  ['two points swapped', (text) => text.replace(/^(- 18个居委.*)\n(- 完成21家.*)$/m, '$2\n$1')],
  [
    'a point joined to the one before',
    (text) => text.replace('；\n- 推荐', '；推荐').replace('\n- 18个居委', '18个居委'),
  ],
  ['a section left out', (text) => text.replace(/## 民生保障水平提高[^#]*/, '')],
  ['a section said twice', (text) => text.replace(/(## 民生保障水平提高[^#]*)/, '$1$1')],
]

describe('the comparison catches', () => {
  test.each(altered)('%s', (_, alter) => {
    const changed = alter(report)
    expect(changed).not.toBe(report)
    expect(compareWords(source, changed, layout)).not.toEqual([])
  })

  test('a banner that is not the line it is said to be', () => {
    const moved = { ...layout, banners: [{ line: 40, text: '2021年工作总体要求' }] }
    expect(compareWords(source, report, moved)).not.toEqual([])
  })
})
