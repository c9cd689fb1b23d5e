import { expect, test } from '../launch.ts'
import { fixtures, furnishLobby } from './lobby.ts'
import { expectSlide } from './running-kiosk.ts'
import { filmScreen } from '../screen-film.ts'

const { school, town } = fixtures
/** A bare ground stays under it, the first words of an entrance are over it, a slide that stands has over 100. */
const WORDS = 24

test('the screen is never blank between slides, loops and decks, nor when the page is renewed', async ({
  launchApp,
}) => {
  test.setTimeout(90_000)
  const lobby = await furnishLobby(
    `playlist:\n  - deck: ${school.folder}\n    weight: 3\n  - deck: ${town.folder}\n    weight: 1\n`,
  )
  const env = { ...lobby.options.env, TAOPU_DECK_LOOPS_A_PAGE: '1' }
  const { app } = await launchApp(['kiosk', school.folder, '--speed', '8'], { ...lobby.options, env })
  await expectSlide(app)
  const size = await app.evaluate(({ screen }) => {
    const { width, height } = screen.getPrimaryDisplay().bounds
    return `${width}x${height}`
  })
  const page = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId())
  const pages = new Set<number | undefined>()
  const decks = new Set<unknown>()
  const frames = await filmScreen(size, () =>
    expect
      .poll(
        async () => {
          pages.add(await page())
          decks.add((await lobby.health())['deck'])
          return pages.size >= 4 && decks.size === 2
        },
        { timeout: 60_000, intervals: [250] },
      )
      .toBe(true),
  )
  expect(frames.length, 'frames filmed').toBeGreaterThan(60)
  expect(frames.filter(({ range }) => range < WORDS)).toEqual([])
})
