import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deckPath } from '../deck-path.ts'
import { expect, test } from '../launch.ts'
import { startAgain } from '../start-again.ts'
import { countOf, expectSlide } from './running-kiosk.ts'

test('a second kiosk on the same folder steps aside; the first plays on, and a dead one is no first', async ({
  launchApp,
}) => {
  test.setTimeout(90_000)
  const { app, userData } = await launchApp(['kiosk', deckPath])
  const running = () => readFileSync(join(userData, 'running'), 'utf8')
  const first = running()
  const second = (env?: Readonly<Record<string, string>>) => startAgain(['kiosk', deckPath], userData, env)
  const alone = await second()
  expect(alone.code).toBe(2)
  expect(alone.said).toContain(`已经在播放（进程 ${first}）`)
  expect((await second({ TAOPU_DECK_SUPERVISED: '1' })).code).toBe(75)
  expect(running()).toBe(first)
  expect(countOf(userData, 'start')).toBe(1)
  await expectSlide(app)

  const died = once(app.process(), 'exit')
  process.kill(Number(first), 'SIGKILL')
  await died
  const again = await launchApp(['kiosk', deckPath], { userData })
  await expectSlide(again.app)
  expect(running()).not.toBe(first)
})
