import { expect, test } from 'vitest'
import { nameOf } from '../../../src/deck/caption-words.ts'
import { drawnOn, shownFiguresOf } from '../../../src/deck/slide-words.ts'
import { buildFrom, sectionOf } from './build-from.ts'

const alone = (point: string) =>
  buildFrom(sectionOf(point)).deck.slides.flatMap((slide) =>
    shownFiguresOf(slide).map((shown) => `${nameOf(shown)} ${shown.figure.quantity.value}`),
  )

test.each([
  ['每户发放补贴，人均1.46万元', '1.46'],
  ['全年完成投资的六成，仍差3.8亿元', '3.8'],
  ['事故31起，较上年的45起下降31.1%', '45'],
  ['儿童死亡率7.1/10万', '10'],
  ['每10万人口中有医师31人', '31'],
  ['500分以上学生41人', '41'],
  ['准点率早间91.2%、晚间86.5%', '86.5'],
  ['游客突破20万大关，达20.6万人次', '20.6'],
  ['成绩在全市32所学校中排名第5', '32'],
  ['煤炭（万吨） 1 210 1 105', '105'],
  ['现有甲级门店32家、乙级67家、丙级21家', '67'],
  ['增速为负3.6%', '3.6'],
])('%s: %s stays in its sentence', (point, value) => {
  expect(alone(point).filter((shown) => shown.endsWith(` ${value}`))).toEqual([])
})

test('what is in no doubt stands by itself', () => {
  expect(alone('新增书屋35处、球场67处，完成投资4.6亿元')).toHaveLength(3)
})

test('a whole and what a bracket counts of it share no axis', () => {
  const { deck } = buildFrom(sectionOf('完成修路投资38.6亿元（含续建21.4亿元、新建17.2亿元）'))
  const axes = deck.slides.map((slide) => drawnOn(slide).map(({ figure }) => figure.quantity.value))
  expect(axes.filter((axis) => axis.includes('38.6'))).toEqual([])
})
