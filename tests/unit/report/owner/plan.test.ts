import { expect, test } from 'vitest'
import { parseReport } from '../../../../src/report/parse-report.ts'

const kindsUnder = (headings: string): readonly string[] =>
  parseReport(`${headings}\n\n- 新建学校3所\n`).report.figures.map(({ kind }) => kind)

const cases: readonly [headings: string, kind: string][] = [
  ['# 柳湾镇2025年工作报告\n\n## 二、2026年工作安排', 'target'],
  ['# 柳湾镇2025年工作报告\n\n## 二、2026年重点任务\n\n### （一）教育', 'target'],
  ['# 政府工作报告\n\n## 三、2026年主要工作', 'target'],
  ['# 政府工作报告\n\n## 下一步打算', 'target'],
  ['# 柳湾镇2025年工作报告\n\n## 一、2025年工作回顾', 'level'],
  ['# 柳湾镇工作回顾与工作安排\n\n## 教育', 'level'],
  ['# 柳湾镇2025年工作安排\n\n## 一、2024年工作回顾', 'level'],
  ['# 柳湾镇2025年工作总结\n\n## 一、2025年主要工作', 'level'],
]

test.each(cases)('headings say whether a figure is planned: %s', (headings, kind) => {
  expect(kindsUnder(headings)).toEqual([kind])
})

test('a year that the report looks back on is no plan', () => {
  const kinds = (point: string) =>
    parseReport(`# 柳湾镇2025年工作报告\n\n- ${point}\n`).report.figures.map(({ kind }) => kind)
  expect(kinds('到2025年底，公园达到12个')).toEqual(['level'])
  expect(kinds('到2028年，公园达到20个')).toEqual(['target'])
})
