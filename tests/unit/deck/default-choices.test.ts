import { expect, test } from 'vitest'
import { nameOf } from '../../../src/deck/caption-words.ts'
import { buildFrom, kindsFor, sectionOf } from './build-from.ts'

test.each([
  { shown: '其中: part and whole', point: '成功扶助创业87人，其中青年大学生创业57人', kinds: ['doughnut'] },
  { shown: 'one percentage', point: '旧住房签约率达97.4%', kinds: ['gauge'] },
  { shown: 'what came in and what was dealt with', point: '收集问题1747个，有效解决1439个', kinds: ['funnel'] },
  { shown: 'one unit, short names', point: '新增书屋35处、球场67处、步道12处', kinds: ['bar'] },
  {
    shown: 'one unit, long names',
    point: '完成生活垃圾投放点位改造269处、重点地块拆违整治38处、中小河道生态修复96处',
    kinds: ['horizontal-bar'],
  },
  { shown: 'different units', point: '拆除建筑147处，清退企业1家，腾地330亩', kinds: ['wall'] },
  { shown: 'one big number', point: '清运生活垃圾66610公斤', kinds: ['wall'] },
  { shown: 'two members of one list', point: '新增养老床位120张、托育床位90张', kinds: ['comparison'] },
  { shown: 'two things of one unit', point: '培训学员800人，推荐就业861人', kinds: ['wall'] },
  { shown: 'the two ends of one movement', point: '垃圾分类达标率由71%提高到93%', kinds: ['comparison'] },
  { shown: 'a growth', point: '财政收入5.1亿元，增长3.4%', kinds: ['wall'] },
  { shown: 'a fall beside a growth', point: '出口额增长9.7%，进口额下降12.5%', kinds: ['wall'] },
  { shown: 'all parts of a whole', point: '召开会议26次，其中专题会8次，例会18次', kinds: ['bar'] },
  { shown: 'some parts of a whole', point: '召开会议26次，其中专题会8次，例会9次', kinds: ['wall'] },
  { shown: 'a threshold and its count', point: '开工5亿元以上产业项目9个', kinds: ['wall'] },
  { shown: 'a number without a name', point: '成效明显，累计为26.93万元', kinds: ['points'] },
  { shown: 'two figures too far apart for one scale', point: '新增养老床位8000张、托育床位61张', kinds: ['wall'] },
  { shown: 'two shares', point: '满意率98%，知晓率95%', kinds: ['wall'] },
  { shown: 'no figure in a sentence', point: `${'深入推进各项工作，'.repeat(4)}成效明显`, kinds: ['points'] },
  { shown: 'no figure in a headline', point: '优化区域营商环境', kinds: ['task'] },
  { shown: 'a percentage beyond the whole', point: '产值完成率112%', kinds: ['wall'] },
  { shown: 'a part larger than its whole', point: '成功创业87人，其中大学生创业157人', kinds: ['wall'] },
  { shown: 'one figure for both ends of a funnel', point: '收集并解决问题100个', kinds: ['wall'] },
  { shown: 'more solved than collected', point: '收集问题100个，有效解决139个', kinds: ['wall'] },
])('$shown → $kinds', ({ point, kinds }) => {
  expect(kindsFor(point)).toEqual(kinds)
})

test('the part stands before the whole, and what came in before what was solved', () => {
  const valuesOf = (point: string) =>
    buildFrom(sectionOf(point)).deck.slides.flatMap((slide) =>
      slide.layout === 'chart' ? slide.chart.items.map(({ figure }) => figure.quantity.value) : [],
    )
  expect(valuesOf('成功扶助创业87人，其中青年大学生创业57人')).toEqual(['57', '87'])
  expect(valuesOf('解决问题1439个，共收集问题1747个')).toEqual(['1747', '1439'])
})

test('figures that no chart takes share walls of at most six, evenly', () => {
  const units = ['处', '家', '亩', '个', '人', '场', '公里', '吨']
  const { deck } = buildFrom(sectionOf(units.map((unit, index) => `完成指标${index + 10}${unit}`).join('，')))
  const walls = deck.slides.flatMap((slide) => (slide.layout === 'wall' ? [slide.figures.length] : []))
  expect(walls).toEqual([4, 4])
})

test('a figure is quoted with its own clause, not with its neighbour’s number', () => {
  const { deck } = buildFrom(sectionOf('共接收客人3轮37批550人，实现目标'))
  const [wall] = deck.slides.filter((slide) => slide.layout === 'wall')
  const quotes = wall?.figures.map(({ quote }) => quote.runs.map(({ text }) => text).join(''))
  expect(quotes).toEqual(['接收客人3轮', '37批', '550人'])
  expect(wall?.figures.map(nameOf)).toEqual(['接收客人', '接收客人', '接收客人'])
})
