import { describe, expect, test } from 'vitest'
import { parseReport } from '../../../src/report/parse-report.ts'
import type { NumeralKind } from '../../../src/report/report.ts'
import { figuresOf, meant, numeralsOf } from './read-point.ts'

const kinds: Partial<Record<NumeralKind, readonly string[]>> = {
  name: [
    '与五〇四厂续约',
    '七二一研究所',
    '并入一〇六中学',
    '十八强镇',
    '百强县',
    '全国500强企业',
    '八家村修路',
    '三门峡之行',
    '90后干部',
    '96345平台',
    '119消防救援',
    '建成4g基站',
    '国产C929客机',
    '认证ISO9001',
  ],
  word: [
    '整治三轮车',
    '四轮定位',
    '优化三次产业',
    '二次供水改造',
    '二手房交易',
    '三五个人',
    '两个毫不动摇',
    '五个一批',
    '一二三产',
  ],
  term: [
    '推进六个片区更新',
    '聚焦五大产业',
    '构建20分钟生活圈',
    '1小时通勤圈',
    '24小时书屋',
    '365天不打烊',
    '“3个200”计划',
    '“四好农村路”',
    '5年期贷款',
    '1人1策',
    '1对1帮扶',
  ],
  formula: ['“1+3+N”体系', '7×24小时值守', '5x8小时', '24/7'],
  ratio: ['比例3:1', '比例为2比1', '配比3∶2'],
  time: ['9:30集合', '12：30结束'],
  document: ['〔2024〕17号', '[2023]5号', '（2022）8号', '2号文件', '6号令'],
  phone: ['021-60001234', '13900001234', '电话：60001234'],
  version: ['平台3.0版', '手册2版', '改革4.0方案'],
  sample: ['1%人口抽样调查', '0.5‰抽样', '百分之一人口抽样'],
  rank: ['前10名', '前20%', '列前三名', '排名12位'],
  ordinal: [
    '位列第三',
    '排名第5',
    '二届三次党代会',
    '12届4次全会',
    '第9条',
    '21世纪',
    '二期工程',
    '3期工程',
    '2.1.3节',
  ],
  date: ['一季度', '前三季度', '3季度', '12月5日', '3·15活动', '下午4时30分', '近3年', '8年来', '前5个月'],
  year: [
    '2031年',
    '2030-2031年',
    '2029至2031年',
    '二〇三一年',
    '二〇二九至二〇三一年',
    '２０３１年',
    '30-31年度',
    '2 0 3 1 年',
  ],
  address: ['318国道', '省道207线', '6号线', '公交9路', '58路公交', '17弄'],
  threshold: ['110千伏变电站', '10kV线路', '60岁以上'],
}

const cases = Object.entries(kinds).flatMap(([kind, points]) => points.map((point) => ({ kind, point })))

describe('a numeral that is no statistic has a kind', () => {
  test.each(cases)('$point: $kind', ({ kind, point }) => {
    expect(figuresOf(point).map(meant)).toEqual([])
    expect(numeralsOf(point).map((numeral) => numeral.kind)).toContain(kind)
  })
})

const counted: readonly [point: string, figures: readonly string[]][] = [
  ['新建三个公园，开展两次演练，修订三部规章', ['3 个', '2 次', '3 部']],
  ['活动六个，骨干九十多个', ['6 个', '90 个']],
  ['建成20分钟生活圈8个', ['8 个']],
  ['110千伏变电站3座', ['3 座']],
  ['目前30家，提前15天，提前3个月', ['30 家', '15 天', '3 个月']],
  ['全国500强企业5家', ['5 家']],
  ['连续8年，连续五年', ['8 年', '5 年']],
  ['排名上升5位', ['5 位']],
  ['培训12期', ['12 期']],
]

describe('beside such words what counts still counts', () => {
  test.each(counted)('%s', (point, figures) => {
    expect(figuresOf(point).map(meant)).toEqual(figures)
  })
})

test('the editor may tell which words are names', () => {
  const text = '# 章节\n\n- 北坡9号场8座，南湾12个码头节开幕，共12个\n'
  const { figures, numerals } = parseReport(text, ['北坡9号场8座', '12个码头节', '']).report
  expect(figures.map(meant)).toEqual(['12 个'])
  expect(numerals.map(({ value, kind }) => [value, kind])).toEqual([
    ['9', 'name'],
    ['8', 'name'],
    ['12', 'name'],
  ])
})
