import { expect, test } from 'vitest'
import { layoutProblems } from '../../../src/content/layout-problems.ts'
import { RULES } from '../../../src/proof/finding.ts'
import { buildFrom } from '../deck/build-from.ts'

const { deck } = buildFrom('# 柳溪镇工作总结\n\n## 道路\n\n- 新修道路12条，安装路灯640盏。\n')

const problemsOf = (rule: (typeof RULES)[number], words = '新修道路') => {
  const proven = deck.slides.map((_, index) => ({
    findings: index === 1 ? [{ rule, words, measure: '12 px' }] : [],
    marks: [],
  }))
  return layoutProblems(deck, proven)
}

test('a finding names slide, canvas, edition and the line of the report', () => {
  const [, slide] = deck.slides
  expect(problemsOf('text-overflow')).toMatchObject([
    { code: 'text-overflow', severity: 'error', slide: slide?.id, canvas: '16:9', edition: 'full', line: 5 },
  ])
})

test.each(RULES)('%s: the message says where and how to mend it', (rule) => {
  const [problem] = problemsOf(rule)
  expect(problem?.message).toMatch(/^幻灯片 s2（画幅 16:9，版本 full）：.+请.+。$/)
})

test('where lines end is one kind of problem', () => {
  const codes = (['line-start', 'orphan', 'number-and-unit'] as const).map((rule) => problemsOf(rule)[0]?.code)
  expect(new Set(codes)).toEqual(new Set(['line-break']))
})

test('long words are quoted in part', () => {
  expect(problemsOf('overlap', '字'.repeat(300))[0]?.message).toContain(`${'字'.repeat(40)}…`)
})
