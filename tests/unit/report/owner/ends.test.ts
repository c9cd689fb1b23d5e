import { describe, expect, test } from 'vitest'
import { said } from './said.ts'

const cases: readonly [point: string, figures: readonly string[]][] = [
  ['群众满意率由86.5%上升到92.3%', ['86.5% 群众满意率 (from)', '92.3% 群众满意率 (to up)']],
  ['审批时限从20个工作日压减到5个工作日', ['20个工作日 审批时限 (from)', '5个工作日 审批时限 (to down)']],
  [
    '森林覆盖率从2019年的31.2%提高到2024年的34.8%，提高3.6个百分点',
    ['31.2% 森林覆盖率 (from, 2019年)', '34.8% 森林覆盖率 (to up, 2024年)', '3.6个百分点 森林覆盖率 (change up)'],
  ],
  ['火灾起数从120起降为75起', ['120起 火灾起数 (from)', '75起 火灾起数 (to down)']],
  ['农民人均收入由1.8万元，增加到2.5万元', ['1.8万元 农民人均收入 (from)', '2.5万元 农民人均收入 (to up)']],
  [
    '常住人口从12.4万人增长到15.1万人，户籍人口从9.8万人减少到9.5万人',
    ['12.4万人 常住人口 (from)', '15.1万人 常住人口 (to up)', '9.8万人 户籍人口 (from)', '9.5万人 户籍人口 (to down)'],
  ],
  ['月租金由每平方米45元上涨到52元', ['45元 月租金 (from)', '52元 月租金 (to up)']],
  [
    'PM2.5平均浓度由38微克/立方米降至29微克/立方米',
    ['38微克/立方米 PM2.5平均浓度 (from)', '29微克/立方米 PM2.5平均浓度 (to down)'],
  ],
  [
    '企业数由去年的31家增至46家，净增15家',
    ['31家 企业数 (from, 去年)', '46家 企业数 (to up)', '15家 企业数 (change up)'],
  ],
  ['改造前绿地率12%，改造后35%', ['12% 绿地率 (level, 改造前)', '35% 绿地率 (level, 改造后)']],
]

describe('from and to are two ends of one thing', () => {
  test.each(cases)('%s', (point, figures) => {
    expect(said(point)).toEqual(figures)
  })
})
