import { deck, shown, wallSlide } from './make.ts'
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
  test(`counting up ends on ${before}${value}${unit}${after}`, async ({ stage }) => {
    const slide = await stage.show(wallSlide([shown('发放', written)]), deck(), { motion: true })
    const figure = slide.locator('[data-figure]')
    const decimals = value.split('.')[1]?.length ?? 0
    await expect(figure).toHaveAttribute('data-count', new RegExp(`^\\d+${decimals ? `\\.\\d{${decimals}}` : ''}$`))
    await expect(figure).toHaveText(value)
    await expect(figure).not.toHaveAttribute('data-count')
    await expect(figure).toHaveText(value)
    const quantity = ((await slide.locator('.quantity').textContent()) ?? '').replace(/\s/g, '')
    expect(quantity).toBe(after === '余' ? `${before}${value}余${unit}` : `${before}${value}${unit}${after}`)
  })
}
