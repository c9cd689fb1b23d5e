import { once } from 'node:events'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'
import { logged } from './present/logged.ts'
import { startAgain } from './start-again.ts'

for (const mode of ['present', 'play'])
  test(`a second start of ${mode} brings the first forward and ends; a killed one is no first`, async ({
    launchApp,
  }) => {
    const { app, audience, userData } = await launchApp([mode, deckPath])
    await audience.keyboard.press('PageDown')
    await expect(audience.locator('section.present')).toHaveAttribute('data-slide-id', 's2')
    const second = await startAgain([mode, deckPath], userData)
    expect(second.code).toBe(0)
    expect(second.said).toContain('已切到最前面')
    await expect.poll(() => logged(userData).filter(({ event }) => event === 'second-start').length).toBe(1)
    await expect(audience.locator('section.present')).toHaveAttribute('data-slide-id', 's2')

    const died = once(app.process(), 'exit')
    app.process().kill('SIGKILL')
    await died
    const again = await launchApp([mode, deckPath], { userData })
    await again.audience.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  })
