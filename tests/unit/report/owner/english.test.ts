import { expect, test } from 'vitest'
import { said } from './said.ts'

const cases: readonly [point: string, figures: readonly string[]][] = [
  ['The levy was £4,100 and savings stood at £9,250.', ['4,100£ levy (level)', '9,250£ savings (level)']],
  ['A total of 85 benches were repaired.', ['85benches benches were repaired (level)']],
  ['Visits to the library rose by 12%.', ['12% Visits to the library (change up)']],
  ['Energy use fell by 8 per cent.', ['8% Energy use (change down)']],
  ['Road accidents fell from 62 to 41.', ['62 Road accidents (from)', '41 Road accidents (to down)']],
  ['Loans of 2.5 million euros were repaid.', ['2.5million euros Loans (level)']],
  ['We planted 300 trees.', ['300trees trees (level)']],
  ['It was 4 percent.', ['4% — (level)']],
  ['The council met. Membership grew by 6% in 2023.', ['6% Membership (change up)']],
]

test.each(cases)('%s', (point, figures) => {
  expect(said(point)).toEqual(figures)
})
