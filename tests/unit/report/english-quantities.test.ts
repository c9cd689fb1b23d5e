import { describe, expect, test } from 'vitest'
import { figuresOf, meant, numeralsOf } from './read-point.ts'

const cases: readonly [point: string, figures: readonly string[]][] = [
  ['The rate raised £7,450 and the fund held £18,905.20.', ['7450 £', '18905.2 £']],
  ['Costs of $2.5bn, €300k, US$1.2 million and £3m.', ['2.5 $ bn', '300 € k', '1.2 US$ million', '3 £ m']],
  ['Gifts of 1.7 million pounds came in.', ['1.7 million pounds']],
  ['We mended 815 benches and swept 1,320 kilometres of path.', ['815 benches', '1320 kilometres']],
  ['Thefts fell from 140 to 85.', ['140', '85']],
  ['Members grew from 1,200 to 1,850 people.', ['1200', '1850 people']],
  ['Use fell 12 per cent to 3,400 tonnes, or 8.5 percentage points.', ['12 %', '3400 tonnes', '8.5 percentage points']],
  [
    'About 45 new council homes, over 300 volunteers and 12 staff.',
    ['45 new council homes', '300 volunteers', '12 staff'],
  ],
  ['We gathered 12.5 tonnes, 3 kg of wire and 40 km of cable.', ['12.5 tonnes', '3 kg', '40 km']],
  ['Rents rose 5 to 10 per cent, and 15–20 homes were let.', ['5..10 %', '15..20 homes']],
  ['A record 2,024 visitors and 2000 lamps.', ['2024 visitors', '2000 lamps']],
  [
    'It covers 0.4 hectares, 15 square metres and 1.2 million tonnes.',
    ['0.4 hectares', '15 square metres', '1.2 million tonnes'],
  ],
  ['Calls were answered within 24 hours.', ['24 hours']],
]

describe('quantities in English', () => {
  test.each(cases)('%s', (point, figures) => {
    expect(figuresOf(point).map(meant)).toEqual(figures)
  })
})

test.each([
  'In 2031 residents met on 5 March 2031 at 7.30pm in Room 12.',
  'Article 9, Section 3.2, Table 2 and wards 3 and 4.',
  'The 24-hour line, the 5-year plan, COVID-19 and the A40.',
  'The 3rd phase of the 21st century, the 1990s, mid-2022, 2023/24.',
  'Between 2019 and 2023 nothing changed.',
  'Page 4 shows the plan; section 3 deals with roads.',
])('%s: nothing is counted', (point) => {
  expect(figuresOf(point).map(meant)).toEqual([])
  expect(numeralsOf(point).length).toBeGreaterThan(0)
})

test('a full stop ends a sentence, a decimal point does not', () => {
  const [, second] = figuresOf('The rate raised £7,450.50 in all. We mended 815 benches.')
  expect(second?.sentence).toBe('We mended 815 benches')
})

test('the sign of a coin stands in front, as the report writes it', () => {
  const [figure] = figuresOf('It cost over £1.4 million.')
  expect(figure?.quantity).toMatchObject({
    value: '1.4',
    unit: '£ million',
    unitWritten: 'million',
    qualifierBefore: 'over £',
  })
})
