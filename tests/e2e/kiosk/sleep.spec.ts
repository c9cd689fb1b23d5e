import { deckPath } from '../deck-path.ts'
import { expect, test } from '../launch.ts'
import { countOf, expectSlide, inPage, lightRange, logOf } from './running-kiosk.ts'

test('after the machine has slept, an empty picture is noticed at once, and a good one is left alone', async ({
  launchApp,
}) => {
  test.setTimeout(60_000)
  const { app, userData } = await launchApp(['kiosk', deckPath])
  const sleep = () =>
    app.evaluate(({ powerMonitor }) => {
      for (const event of ['suspend', 'resume']) powerMonitor.emit(event)
    })
  await expectSlide(app)
  await sleep()
  await expectSlide(app)
  await inPage(
    app,
    `document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;z-index:9;background:black">'); 0`,
  )
  await expect.poll(() => lightRange(app)).toBe(0)
  await sleep()
  await expect.poll(() => countOf(userData, 'recovered')).toBe(1)
  expect(logOf(userData).filter(({ event }) => event === 'black-picture')).toMatchObject([{ kind: 'blank' }])
  await expectSlide(app)
})
