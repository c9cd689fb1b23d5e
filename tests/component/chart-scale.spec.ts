import type { ChartKind } from '../../src/deck/deck.ts'
import { chartSlide, deck, shown } from './make.ts'
import type { Mark } from './harness/page/mount.ts'
import { expect, test } from './stage.ts'

const counted = (name: string, value: string) => shown(name, ['', value, '个', ''])
const values = ['1663', '861', '304', '87']

const lengths: Partial<Record<ChartKind, (mark: Mark) => number>> = {
  bar: ({ base, y }) => base - y,
  'horizontal-bar': ({ x, base }) => x - base,
  funnel: ({ x, base }) => Math.abs(x - base),
}

for (const [kind, lengthOf] of Object.entries(lengths) as [ChartKind, (mark: Mark) => number][])
  test(`${kind}: lengths are true to the values, from zero`, async ({ stage }) => {
    const items = values.map((value, index) => counted(`第${'甲乙丙丁'.charAt(index)}类`, value))
    const slide = await stage.show(chartSlide(kind, items), deck())
    await expect(slide.locator('figure')).toHaveAttribute('data-drawn', 'true')
    const drawn = (await stage.marks()).map(lengthOf)
    const [largest = 0] = drawn
    expect(largest).toBeGreaterThan(100)
    drawn.forEach((length, index) => {
      const exact = (largest * Number(values[index])) / Number(values[0])
      expect(Math.abs(length - exact)).toBeLessThanOrEqual(1)
    })
  })

test('doughnut: the part takes its share of the ring', async ({ stage }) => {
  const slide = await stage.show(chartSlide('doughnut', [counted('其中', '57'), counted('全部', '87')]), deck())
  await expect(slide.locator('figure')).toHaveAttribute('data-drawn', 'true')
  const [part] = await stage.marks()
  expect(part?.circumference).toBeCloseTo((57 / 87) * 2 * Math.PI, 3)
})

test('gauge: the percentage takes its share of the half ring', async ({ stage }) => {
  const slide = await stage.show(chartSlide('gauge', [shown('解决率', ['', '82.4', '%', ''])]), deck())
  await expect(slide.locator('figure')).toHaveAttribute('data-drawn', 'true')
  const [part] = await stage.marks()
  expect(part?.circumference).toBeCloseTo(0.824 * Math.PI, 3)
})

test('waffle: a hundred cells, as many lit as the percentage says', async ({ stage }) => {
  const slide = await stage.show(chartSlide('waffle', [shown('签约率', ['', '97', '%', ''])]), deck())
  await expect(slide.locator('figure')).toHaveAttribute('data-drawn', 'true')
  const cells = await stage.coloursAtMarks()
  expect(cells).toHaveLength(100)
  expect(cells.filter((colour) => colour === cells[0])).toHaveLength(97)
})

test('pictogram: one icon for each one counted, the marked ones lit', async ({ stage }) => {
  const items = [counted('特色产业园', '26')]
  const slide = await stage.show(chartSlide('pictogram', items, { icon: 'dot', lit: 4 }), deck())
  await expect(slide.locator('figure')).toHaveAttribute('data-drawn', 'true')
  const icons = await stage.coloursAtMarks()
  expect(icons).toHaveLength(26)
  expect(icons.filter((colour) => colour === icons[0])).toHaveLength(4)
})

test('steps: equal nodes on one line, so that nothing is measured', async ({ stage }) => {
  const items = [counted('一', '3'), shown('二', ['', '37', '批', '']), shown('三', ['', '550', '人', ''])]
  const slide = await stage.show(chartSlide('steps', items), deck())
  await expect(slide.locator('figure')).toHaveAttribute('data-drawn', 'true')
  const nodes = await stage.marks()
  const [first, second, third] = nodes.map(({ y }) => y)
  expect(new Set(nodes.map(({ x }) => Math.round(x))).size).toBe(1)
  expect((second ?? 0) - (first ?? 0)).toBeCloseTo((third ?? 0) - (second ?? 0), 1)
})
