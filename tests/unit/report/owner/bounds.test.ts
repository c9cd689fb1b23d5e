import { describe, expect, test } from 'vitest'
import { said } from './said.ts'

const cases: readonly [point: string, figures: readonly string[]][] = [
  [
    '落地亿元以上项目14个，其中10亿元以上项目3个',
    ['14个 落地亿元以上项目 (level)', '10亿元 — (threshold)', '3个 10亿元以上项目 (part)'],
  ],
  [
    '年纳税1000万元以上企业22家，税收超亿元楼宇4幢',
    [
      '1000万元 — (threshold)',
      '22家 年纳税1000万元以上企业 (level)',
      '亿元 — (threshold)',
      '4幢 税收超亿元楼宇 (level)',
    ],
  ],
  ['投资5000万元以上的工业项目开工17个', ['5000万元 — (threshold)', '17个 投资5000万元以上的工业项目开工 (level)']],
  ['新引进3个5亿元以上产业项目', ['3个 新引进5亿元以上产业项目 (level)', '5亿元 — (threshold)']],
  ['建成500平方米以上文体广场6处', ['500平方米 — (threshold)', '6处 建成500平方米以上文体广场 (level)']],
  [
    '主营业务收入2000万元以上企业利润增长6.5%',
    ['2000万元 — (threshold)', '6.5% 主营业务收入2000万元以上企业利润 (change up)'],
  ],
  ['建成10万吨级泊位2个', ['10万吨 — (threshold)', '2个 建成10万吨级泊位 (level)']],
  ['60岁以上老年人占比23.4%', ['23.4% 60岁以上老年人占比 (share)']],
  [
    '产值过亿元企业达到31家，增加5家',
    ['亿元 — (threshold)', '31家 产值过亿元企业 (level)', '5家 产值过亿元企业 (change up)'],
  ],
  [
    '引进项目12个，其中10亿元以上3个、5亿元以上4个',
    [
      '12个 引进项目 (level)',
      '10亿元 — (threshold)',
      '3个 引进项目10亿元以上 (part)',
      '5亿元 — (threshold)',
      '4个 引进项目5亿元以上 (part)',
    ],
  ],
]

describe('the bound of a class counts nothing', () => {
  test.each(cases)('%s', (point, figures) => {
    expect(said(point)).toEqual(figures)
  })
})
