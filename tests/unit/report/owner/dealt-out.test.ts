import { describe, expect, test } from 'vitest'
import { said } from './said.ts'

const cases: readonly [point: string, figures: readonly string[]][] = [
  [
    '接待游客320万人次，实现旅游收入18亿元，分别增长12%和15%',
    [
      '320万人次 接待游客 (level)',
      '18亿元 实现旅游收入 (level)',
      '12% 接待游客 (change up)',
      '15% 实现旅游收入 (change up)',
    ],
  ],
  [
    '存款余额、贷款余额分别达到320亿元和260亿元，增长8%、11%',
    ['320亿元 存款余额 (level)', '260亿元 贷款余额 (level)', '8% 存款余额 (change up)', '11% 贷款余额 (change up)'],
  ],
  [
    '刑事案件、治安案件、电信诈骗警情同比分别下降12.4%、8.6%和20.1%',
    ['12.4% 刑事案件 (change down)', '8.6% 治安案件 (change down)', '20.1% 电信诈骗警情 (change down)'],
  ],
  [
    '东村、西村、南村集体收入分别为120万元、98万元、76万元',
    ['120万元 东村集体收入 (level)', '98万元 西村集体收入 (level)', '76万元 南村集体收入 (level)'],
  ],
  [
    '城镇和农村居民人均收入分别达到5.1万元和2.6万元',
    ['5.1万元 城镇居民人均收入 (level)', '2.6万元 农村居民人均收入 (level)'],
  ],
  ['小麦、玉米、水稻分别增产3%、5%、2%', ['3% 小麦 (change up)', '5% 玉米 (change up)', '2% 水稻 (change up)']],
  [
    '第一产业、第二产业、第三产业增加值分别为12亿元、60亿元、88亿元',
    ['12亿元 第一产业增加值 (level)', '60亿元 第二产业增加值 (level)', '88亿元 第三产业增加值 (level)'],
  ],
  ['低保、特困供养标准分别提高8%', ['8% — (level)']],
  ['养老、医疗、失业保险参保率分别达到96%和97%', ['96% — (level)', '97% — (level)']],
  ['发电量和供热量分别增长9%和下降3%', ['9% 发电量 (change up)', '3% 供热量 (change down)']],
  [
    '男性、女性参保人数分别为3.2万人和2.9万人，分别增长4%和6%',
    [
      '3.2万人 男性参保人数 (level)',
      '2.9万人 女性参保人数 (level)',
      '4% 男性参保人数 (change up)',
      '6% 女性参保人数 (change up)',
    ],
  ],
  [
    '生产总值、财政收入、城乡居民收入年均分别增长7.2%、8.1%、8.8%',
    ['7.2% 生产总值 (change up)', '8.1% 财政收入 (change up)', '8.8% 城乡居民收入 (change up)'],
  ],
  [
    '出栏生猪4.6万头，存栏2.1万头，同比分别增长3%和5%',
    ['4.6万头 出栏生猪 (level)', '2.1万头 存栏 (level)', '3% 出栏生猪 (change up)', '5% 存栏 (change up)'],
  ],
]

describe('分别 gives each its own, or nobody anything', () => {
  test.each(cases)('%s', (point, figures) => {
    expect(said(point)).toEqual(figures)
  })
})
