import { expect, test, vi } from 'vitest'
import { DEFAULTS } from '../../../../src/kiosk/settings/settings.ts'
import type { DisplaySettings } from '../../../../src/kiosk/settings/settings.ts'
import { parseArguments } from '../../../../src/main/arguments.ts'
import { chooseStands, namedDecks, playsGiven, programmeFor, scheduleFor } from '../../../../src/main/kiosk/stands.ts'

const display = (id: number, x: number) => ({ id, bounds: { x, y: 0, width: 1920, height: 1080 } })
vi.mock('electron', () => ({
  screen: {
    getAllDisplays: () => [display(7, 1920), display(3, 0)],
    getPrimaryDisplay: () => display(7, 1920),
  },
}))

const places = { newest: (deck: string) => deck, byDefault: () => '/given' }

const wanted = (...words: readonly string[]) => {
  const parsed = parseArguments(['kiosk', ...words], false)
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.arguments
}
const withDisplays = (...displays: readonly DisplaySettings[]) => ({ ...DEFAULTS, displays })
const chosen = (...args: Parameters<typeof chooseStands>) =>
  chooseStands(...args).map(({ number, display: { id } }) => [number, id])

test('kiosk.yaml chooses displays from the left; those that are not there are left out', () => {
  const settings = withDisplays({ display: 2 }, { display: 1 }, { display: 3 })
  expect(chosen(settings, wanted())).toEqual([
    [2, 7],
    [1, 3],
  ])
})

test('the command line chooses before kiosk.yaml, the primary display when neither does', () => {
  expect(chosen(withDisplays({ display: 2 }), wanted('--display', '1'))).toEqual([[1, 3]])
  expect(chosen(withDisplays({ display: 2 }), wanted('--display', 'all'))).toHaveLength(2)
  expect(chosen(DEFAULTS, wanted())).toEqual([[2, 7]])
  expect(chosen(withDisplays({ display: 9 }), wanted())).toEqual([[2, 7]])
})

test('a display plays its own deck, else the common one, else the one of the command line', () => {
  const entry = { deck: '/noon', weight: 1, days: [], hours: [] }
  const settings = { ...withDisplays({ display: 2, deck: '/tall', playlist: [] }), playlist: [entry] }
  expect(scheduleFor(settings, 1, places)).toMatchObject({ deck: '/given', playlist: [entry] })
  expect(scheduleFor({ ...settings, deck: '/common' }, 1, places).deck).toBe('/common')
  expect(scheduleFor(settings, 2, places)).toMatchObject({ deck: '/tall', playlist: [] })
})

test('a release plays wherever its deck is named, by every display and in every playlist', () => {
  const entry = { deck: '/noon', weight: 1, days: [], hours: [] }
  const settings = { ...withDisplays({ display: 2, deck: '/tall', playlist: [entry] }), deck: '/tall' }
  const updated = { ...places, newest: (deck: string) => `/releases${deck}` }
  for (const stand of [1, 2]) expect(scheduleFor(settings, stand, updated).deck).toBe('/releases/tall')
  expect(scheduleFor(settings, 2, updated).playlist).toMatchObject([{ deck: '/releases/noon' }])
  expect(namedDecks(settings)).toEqual(['/tall', '/tall', '/noon'])
})

test('the given deck has a place only where kiosk.yaml leaves one', () => {
  const stands = chooseStands(DEFAULTS, wanted('--display', 'all'))
  expect(playsGiven(DEFAULTS, stands)).toBe(true)
  expect(playsGiven({ ...DEFAULTS, deck: '/common' }, stands)).toBe(false)
  expect(playsGiven(withDisplays({ display: 1, deck: '/tall' }), stands)).toBe(true)
  expect(playsGiven(withDisplays({ display: 1, deck: '/tall' }, { display: 2, deck: '/wide' }), stands)).toBe(false)
})

test('canvas and edition: the command line, then kiosk.yaml, then the lobby edition on the canvas of the display', () => {
  const settings = withDisplays({ display: 1, canvas: '9:16', edition: 'brief' })
  expect(programmeFor(settings, 1, wanted(), '/a')).toEqual({ folder: '/a', edition: 'brief', canvas: '9:16' })
  expect(programmeFor(settings, 2, wanted(), '/a')).toEqual({ folder: '/a', edition: 'lobby' })
  expect(programmeFor(settings, 1, wanted('--canvas', '4:3', '--edition', 'full'), '/a')).toEqual({
    folder: '/a',
    edition: 'full',
    canvas: '4:3',
  })
})
