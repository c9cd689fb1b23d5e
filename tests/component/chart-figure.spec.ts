import type { Locator } from '@playwright/test'
import type { Chart, ChartKind, ShownFigure } from '../../src/deck/deck.ts'
import { chartSlide, deck, shown } from './make.ts'
import { expect, test } from './stage.ts'

const counted = (name: string, value: string) => shown(name, ['', value, '个', ''])
const many = [counted('甲类事项', '1663'), counted('乙类事项', '861'), counted('丙类事项', '304')]

const samples: readonly { kind: ChartKind; items: readonly ShownFigure[]; more?: Partial<Chart> }[] = [
  { kind: 'bar', items: many },
  { kind: 'horizontal-bar', items: many },
  { kind: 'funnel', items: [counted('收集问题', '1747'), counted('有效解决', '1439')] },
  { kind: 'doughnut', items: [counted('其中青年', '57'), counted('全部', '87')] },
  { kind: 'gauge', items: [shown('解决率', ['', '82.4', '%', ''])] },
  { kind: 'waffle', items: [shown('签约率达', ['约', '97.4', '%', ''])] },
  { kind: 'pictogram', items: [counted('特色产业园', '26')], more: { icon: 'building', lit: 1 } },
  { kind: 'steps', items: [counted('第一步', '3'), shown('第二步', ['', '550', '人', '余'])] },
]

for (const { kind, items, more } of samples)
  test(`${kind}: drawn, labelled inside its figure, and told in a table`, async ({ stage }) => {
    const slide = await stage.show(chartSlide(kind, items, more), deck())
    const figure = slide.locator(`figure[data-chart="${kind}"]`)
    await expect(figure).toHaveAttribute('data-drawn', 'true')
    await expect(figure.locator('[data-figure]')).toHaveText(items.map((item) => item.figure.quantity.value))
    expect(await labelsOutside(figure)).toEqual([])
    const rows = await figure.locator('tbody tr').evaluateAll((all) => all.map((row) => row.textContent))
    expect(rows).toEqual(items.map((item) => wordsOf(item)))
    await expect(figure).toHaveAttribute('aria-label', new RegExp(items.map((item) => wordsOf(item)).join('.*')))
  })

/** Name, then the quantity as it is read: 余 stands between numeral and unit. */
function wordsOf({ before, figure }: ShownFigure): string {
  const { qualifierBefore, value, qualifierAfter, unit } = figure.quantity
  return before + qualifierBefore + value + qualifierAfter + unit
}

const labelsOutside = (figure: Locator): Promise<readonly string[]> =>
  figure.evaluate((element) => {
    const room = element.getBoundingClientRect()
    return [...element.querySelectorAll('.label > *')].flatMap((label) => {
      const { left, top, right, bottom } = label.getBoundingClientRect()
      const inside =
        left >= room.left - 1 && right <= room.right + 1 && top >= room.top - 1 && bottom <= room.bottom + 1
      return inside ? [] : [label.textContent ?? '']
    })
  })
