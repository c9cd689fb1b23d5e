import { describe, expect, test } from 'vitest'
import { budgetsOf, speakingSeconds } from '../../../src/deck/budget.ts'
import { buildFrom, codesOf, sectionOf } from './build-from.ts'

const report = `${sectionOf('新增岗位1663个', '服务网点持续优化，群众办事更加便利')}\n## 乙\n\n- 绿化持续推进\n`
const agreed = (yaml: string) => {
  const { deck, diagnostics } = buildFrom(report, yaml)
  const of = (heading: string) => deck.slides.filter(({ section }) => section === heading)
  return { of, diagnostics, without: deck.slides.filter(({ budget }) => budget === undefined) }
}

describe('budgets of deck.yaml', () => {
  test('are the slides’ of a section in their order, and no other slide’s', () => {
    const count = agreed('').of('甲').length
    const seconds = Array.from({ length: count }, (_, index) => 10 + index)
    const { of, without } = agreed(`budgets: [{ section: 甲, seconds: [${seconds.join(', ')}] }]`)
    expect(of('甲').map(({ budget }) => budget)).toEqual(seconds)
    expect(without).toEqual(expect.arrayContaining(of('乙') as unknown[]))
  })

  test('of another number than there are slides are shared out by what there is to read', () => {
    const { of } = agreed('budgets: [{ section: 甲, seconds: [10, 20, 30, 40, 50, 60] }]')
    const budgets = of('甲').map(({ budget = 0 }) => budget)
    expect(budgets.reduce((sum, each) => sum + each, 0)).toBeCloseTo(210)
    const [first, second] = of('甲')
    expect((first?.budget ?? 0) * (second?.seconds ?? 0)).toBeCloseTo((second?.budget ?? 0) * (first?.seconds ?? 0))
  })

  test.each([
    ['of a section that is not there', 'budgets: [{ section: 丙, seconds: [1] }]', 'section-unknown'],
    ['without seconds', 'budgets: [{ section: 甲 }]', 'key-missing'],
    ['that are words', 'budgets: [{ section: 甲, seconds: [长] }]', 'value-invalid'],
    ['of no time', 'budgets: [{ section: 甲, seconds: [0] }]', 'value-invalid'],
    ['with another key', 'budgets: [{ section: 甲, seconds: [1], slide: 2 }]', 'key-unknown'],
  ])('%s are refused', (_name, yaml, code) => {
    expect(codesOf(agreed(yaml).diagnostics)).toContain(code)
  })
})

describe('the plan', () => {
  const total = (yaml: string) => {
    const { deck } = buildFrom(report, `minutes: 2\n${yaml}`)
    return { deck, budgets: budgetsOf(deck), sum: budgetsOf(deck).reduce((sum, each) => sum + each, 0) }
  }

  test('keeps what is agreed, and the other slides share the rest of the minutes', () => {
    const { deck, budgets, sum } = total('budgets: [{ section: 乙, seconds: [50] }]')
    expect(sum).toBeCloseTo(120)
    expect(budgets[deck.slides.findIndex(({ section }) => section === '乙')]).toBe(50)
  })

  test('gives the others their natural pace when what is agreed takes all minutes', () => {
    const { deck, budgets } = total('budgets: [{ section: 乙, seconds: [500] }]')
    for (const [index, slide] of deck.slides.entries())
      if (slide.budget === undefined) expect(budgets[index]).toBe(speakingSeconds(slide))
  })
})
