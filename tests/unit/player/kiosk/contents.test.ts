import { expect, test } from 'vitest'
import { contentsOf, entryAt } from '../../../../src/player/kiosk/contents.ts'
import { minuteOf, timeOf } from '../../../../src/player/kiosk/time-field.ts'
import { buildFrom } from '../../deck/build-from.ts'

const [template] = buildFrom('# 报告\n\n- 甲\n').deck.slides
const deckOf = (...sections: readonly string[]) => ({
  slides: sections.map((section, index) => ({ ...template!, section, id: `s${index + 1}` })),
})

test('the contents list each section once, with its first and last slide', () => {
  const entries = contentsOf(deckOf('报告', '就业', '就业', '养老'))
  expect(entries).toEqual([
    { heading: '报告', number: 1, last: 1 },
    { heading: '就业', number: 2, last: 3 },
    { heading: '养老', number: 4, last: 4 },
  ])
  expect([1, 3, 4].map((number) => entryAt(entries, number)?.heading)).toEqual(['报告', '就业', '养老'])
})

test('a section that frames others gives way to the one that a slide is in', () => {
  const entries = contentsOf(deckOf('报告', '就业', '报告'))
  expect([1, 2, 3].map((number) => entryAt(entries, number)?.heading)).toEqual(['报告', '就业', '报告'])
})

test('times of a field are minutes of a day, and its end is 24:00', () => {
  expect([0, 570, 1440].map(timeOf)).toEqual(['00:00', '09:30', '00:00'])
  expect([minuteOf('09:30', 'from'), minuteOf('00:00', 'from'), minuteOf('00:00', 'to'), minuteOf('', 'to')]).toEqual([
    570,
    0,
    1440,
    undefined,
  ])
})
