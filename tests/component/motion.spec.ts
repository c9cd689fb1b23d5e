import type { Page } from '@playwright/test'
import type { Slide } from '../../src/deck/deck.ts'
import { chartSlide, deck, figure, pointsSlide, reported, shown, wallSlide } from './make.ts'
import { expect, test } from './stage.ts'

const counted = (name: string, value: string) => shown(name, ['', value, '个', ''])
const bars = [counted('甲类事项', '1663'), counted('乙类事项', '861'), counted('丙类事项', '304')]
const percentage = shown('解决率', ['', '82.4', '%', ''])

const slides: Readonly<Record<string, Slide>> = {
  bar: chartSlide('bar', bars),
  'horizontal-bar': chartSlide('horizontal-bar', bars),
  funnel: chartSlide('funnel', [counted('收集问题', '1747'), counted('有效解决', '1439')]),
  doughnut: chartSlide('doughnut', [counted('其中', '57'), counted('全部', '87')]),
  gauge: chartSlide('gauge', [percentage]),
  waffle: chartSlide('waffle', [percentage]),
  pictogram: chartSlide('pictogram', [counted('产业园', '26')], { icon: 'person', lit: 3 }),
  steps: chartSlide('steps', [counted('一', '3'), counted('二', '37')]),
  wall: wallSlide([percentage, counted('发放', '5779')]),
  points: pointsSlide([
    reported({ text: '新增' }, { text: '3', figure: figure(['', '3', '处', ''], '新增3处') }, { text: '处' }),
  ]),
}

/** What never moves is left out: its hair lines are rastered anew with each layer that moved over them, a shade apart. */
test.beforeEach(async ({ stage }) => {
  await stage.page.addStyleTag({ content: '.backdrop, .flower { visibility: hidden }' })
})

for (const [name, slide] of Object.entries(slides))
  test(`${name}: the entrance ends in exactly the picture that stands there without motion`, async ({ stage }) => {
    await stage.show(slide, deck())
    const still = await picture(stage.page)
    await stage.show(slide, deck(), { motion: true })
    await expect(stage.page.locator('.slide[data-moving="shown"]')).toHaveCount(1)
    expect((await picture(stage.page)).equals(still)).toBe(true)
  })

/** The slide as it is painted once nothing moves any more. */
async function picture(page: Page): Promise<Buffer> {
  await expect(page.locator('[data-drawn="false"]')).toHaveCount(0)
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'))
  return page.screenshot()
}
