import type { ShownFigure } from '../../src/deck/deck.ts'
import { chartSlide, deck, edited, shown, wallSlide } from './make.ts'
import type { Written } from './make.ts'
import { expect, test } from './stage.ts'

const quantities: readonly Written[] = [
  ['', '5779.86', '万元', ''],
  ['约', '17.9', '万平方米', ''],
  ['达', '25200', '人', '余'],
  ['近', '97.40', '%', ''],
  ['', '3', '个', '以上'],
]

for (const written of quantities) {
  const [before, value, unit, after] = written
  test(`${before}${value}${unit}${after} stands there whole from its first frame`, async ({ stage }) => {
    const slide = await stage.show(wallSlide([shown('发放', written)]), deck(), { motion: true })
    await expect(slide.locator('[data-figure]')).toHaveText(value)
    const quantity = ((await slide.locator('.quantity').textContent()) ?? '').replace(/\s/g, '')
    expect(quantity).toBe(after === '余' ? `${before}${value}余${unit}` : `${before}${value}${unit}${after}`)
  })
}

for (const [name, slide] of [
  ['wall', wallSlide([shown('发放', ['', '1663', '个', ''])])],
  ['chart', chartSlide('bar', [shown('甲类', ['', '1663', '个', '']), shown('乙类', ['', '861', '个', ''])])],
] as const) {
  test(`${name}: a numeral rolls up from behind its own foot`, async ({ stage }) => {
    await stage.show(slide, deck(), { motion: true })
    const rolls = stage.page.waitForFunction(() => {
      const roll = document
        .getAnimations()
        .find((each) => each instanceof CSSAnimation && each.animationName === 'slide-roll')
      const duration = roll?.effect?.getComputedTiming().duration
      return duration === undefined ? undefined : { duration }
    })
    expect(await (await rolls).jsonValue()).toEqual({ duration: 420 })
  })

  test(`${name}: a numeral stands still where stillness is asked for`, async ({ stage }) => {
    await stage.page.emulateMedia({ reducedMotion: 'reduce' })
    const slides = await stage.show(slide, deck(), { motion: true })
    await expect(slides).toHaveAttribute('data-moving', 'shown')
    expect(await stage.page.evaluate(() => document.getAnimations().length)).toBe(0)
    await stage.page.emulateMedia({ reducedMotion: 'no-preference' })
  })
}

for (const [name, make] of [
  ['wall', (figure: ShownFigure) => wallSlide([figure])],
  ['chart', (figure: ShownFigure) => chartSlide('bar', [figure, shown('乙类', ['', '861', '个', ''])])],
] as const) {
  test(`${name}: the editor’s label stands in place of the report’s words, and is marked`, async ({ stage }) => {
    const labelled = { ...shown('发放', ['', '1663', '个', ''], '补贴'), label: edited('惠民补贴') }
    const slide = await stage.show(make(labelled), deck())
    const words = slide.locator('[data-origin="editorial"]', { hasText: '惠民补贴' })
    await expect(words.getByRole('img')).toHaveCount(1)
    await expect(slide.getByText('发放')).toHaveCount(0)
  })
}
