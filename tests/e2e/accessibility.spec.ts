import { findViolations, openAxe } from './axe.ts'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'
import { openInspector, slideIds, standing } from './layout-proof/prove.ts'

test('every slide of the full edition is free of accessibility faults that a machine can find', async ({
  launchApp,
}) => {
  test.setTimeout(180_000)
  const { audience } = await launchApp(['present', deckPath, '--canvas', '16:9'])
  await openInspector(audience)
  await openAxe(audience)
  const ids = await slideIds(audience)
  for (const id of ids) {
    await standing(audience, id)
    expect.soft(await findViolations(audience), id).toEqual([])
    if (id !== ids.at(-1)) await audience.keyboard.press('ArrowRight')
  }
})

test('the card of a source is free of them too', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath, '--canvas', '16:9'])
  await openInspector(audience)
  await openAxe(audience)
  const slide = audience.locator('section[data-layout="wall"]').first()
  for (const digit of ((await slide.getAttribute('data-slide-id')) ?? '').slice(1))
    await audience.keyboard.press(`Digit${digit}`)
  await audience.keyboard.press('Enter')
  await audience.locator('section.present [data-figure]').first().waitFor()
  await audience.keyboard.press('KeyS')
  await audience.getByRole('dialog').waitFor()
  expect(await findViolations(audience)).toEqual([])
})
