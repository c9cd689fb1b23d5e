import { describe, expect, test } from 'vitest'
import { checkArithmetic, contradictionsIn } from '../../../../src/audit/arithmetic/check-arithmetic.ts'
import { parseReport } from '../../../../src/report/parse-report.ts'

const reportOf = (...points: readonly string[]) =>
  parseReport(`# 柳湾镇2025年工作报告\n\n## 概况\n\n${points.map((point) => `- ${point}`).join('\n')}\n`).report

const found = (...points: readonly string[]) =>
  contradictionsIn(reportOf(...points)).map(({ code, computed }) => [code, computed])

describe('what cannot all be right is told', () => {
  test.each([
    ['一部分比总数还多', ['走访困难家庭120户，其中低保家庭150户。'], 'arithmetic-parts', '150户'],
    ['占比与两数不符', ['受理咨询400件，办结300件，办结率85%。'], 'arithmetic-share', '75.0%'],
    ['增幅与前后两数不符', ['村集体收入由80万元增加到100万元，增长30%。'], 'arithmetic-growth', '25.0%'],
    ['降了多少与前后两数不符', ['平均用时从20天压缩到8天，减少10天。'], 'arithmetic-growth', '12天'],
    [
      '同一指标两个数',
      ['常住人口总数达到5.2万人。', '常住人口总数达到5.6万人。'],
      'arithmetic-twice',
      '5.2万人 ≠ 5.6万人',
    ],
  ])('%s', (_, points, code, computed) => {
    expect(found(...points)).toContainEqual([code, computed])
  })

  test('as a warning at its line, with both sentences', () => {
    const [problem] = checkArithmetic({ report: reportOf('常住人口总数达到5.2万人。', '常住人口总数达到5.6万人。') })
    expect(problem).toMatchObject({ code: 'arithmetic-twice', severity: 'warning', file: 'report.md', line: 5 })
    expect(problem?.message).toContain('第 5 行“常住人口总数达到5.2万人”')
    expect(problem?.message).toContain('第 6 行“常住人口总数达到5.6万人”')
  })
})

describe('what the written digits allow is no contradiction', () => {
  test.each([
    ['四舍五入的占比', ['受理咨询200件，办结57件，办结率29%。']],
    ['写成万的总数', ['参加活动3万人次，其中学生7500人次，学生占比25%。']],
    ['约数', ['走访困难家庭约120户，其中低保家庭130余户。']],
    ['四舍五入的增幅', ['村集体收入由81.3万元增加到100万元，增长23%。']],
    ['不同时间的同一指标', ['2023年常住人口总数达到5.2万人。', '2024年常住人口总数达到5.6万人。']],
    ['几类相互重叠的部分', ['党员300人，其中女党员180人，青年党员160人。']],
  ])('%s', (_, points) => {
    expect(found(...points)).toEqual([])
  })
})
