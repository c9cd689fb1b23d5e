import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'

test('S shows the sentence of each figure in turn, with its numeral marked', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath, '--slide', '12'])
  const card = audience.getByRole('dialog')
  await audience.keyboard.press('KeyS')
  const sentence = await card.locator('blockquote').textContent()
  const first = await card.locator('mark').textContent()
  expect(sentence).toContain(first)
  await audience.keyboard.press('KeyS')
  await expect(card.locator('mark')).not.toHaveText(first ?? '')
  await audience.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
})

test('a click on a figure shows where it comes from; the next slide puts the card away', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath, '--slide', '12'])
  const figure = audience.locator('section.present [data-figure]').first()
  const value = await figure.getAttribute('data-figure')
  await figure.click()
  await expect(audience.getByRole('dialog').locator('mark')).toContainText(value ?? '')
  await audience.keyboard.press('ArrowRight')
  await expect(audience.getByRole('dialog')).toHaveCount(0)
})
