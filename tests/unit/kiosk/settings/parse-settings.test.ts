import { afterEach, describe, expect, test } from 'vitest'
import { parseSettings } from '../../../../src/kiosk/settings/parse-settings.ts'
import { DEFAULTS } from '../../../../src/kiosk/settings/settings.ts'
import { say, setLanguage } from '../../../../src/messages/say.ts'

afterEach(() => setLanguage('zh-CN'))

const parse = (text: string) => parseSettings(text, '/lobby')
const settingsOf = (text: string) => {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.settings
}

test.each(['zh-CN', 'en'] as const)('the template of a first run in %s says nothing but the defaults', (language) => {
  setLanguage(language)
  expect(settingsOf(say('kiosk-template'))).toEqual(DEFAULTS)
})

test.each(['zh-CN', 'en'] as const)('the examples in the template in %s can be switched on', (language) => {
  setLanguage(language)
  const uncommented = say('kiosk-template').replaceAll(/^# (?=[a-z]+:| {2})/gm, '')
  const { playlist, opening, displays, timezone } = settingsOf(uncommented.replace(/^pin:.*\n/m, ''))
  expect(playlist[1]).toMatchObject({ from: '2026-03-01', to: '2026-06-30', days: [1, 3], hours: [{ from: 510 }] })
  expect(opening.map(({ days }) => days)).toEqual([[1, 2, 3, 4, 5], [6]])
  expect(displays).toMatchObject([{ display: 1 }, { display: 2, canvas: '9:16', playlist: [] }])
  expect(timezone).toBe('Asia/Shanghai')
})

test('an empty file is all defaults', () => {
  for (const text of ['', '# nothing\n', 'playlist:\nopening:\n']) expect(settingsOf(text)).toEqual(DEFAULTS)
})

test('decks are found from the folder of the file', () => {
  const { deck, playlist, displays } = settingsOf(
    'deck: town\nplaylist:\n  - deck: /srv/a.deck\ndisplays:\n  - display: 2\n    deck: ../tall\n',
  )
  expect([deck, playlist[0]?.deck, displays[0]?.deck]).toEqual(['/lobby/town', '/srv/a.deck', '/tall'])
})

test('days may be Chinese or English, one or several; hours one or several', () => {
  const { opening } = settingsOf(
    'opening:\n  - days: [周一, sun]\n    hours: [09:00-11:30, 22:00-2:00]\n  - days: 周六\n    hours: 00:00-24:00\n',
  )
  expect(opening).toEqual([
    {
      days: [1, 7],
      hours: [
        { from: 540, to: 690 },
        { from: 1320, to: 120 },
      ],
    },
    { days: [6], hours: [{ from: 0, to: 1440 }] },
  ])
})

describe('what is wrong is named with its line and how to mend it', () => {
  test.each([
    ['tuch: true\n', 1, 'tuch'],
    ['touch: maybe\n', 1, 'true'],
    ['# one\ntouch: true: false\n', 2, 'YAML'],
    ['reading-speed: 0\n', 1, '大于 0'],
    ['timezone: Mars/Olympus\n', 1, 'Asia/Shanghai'],
    ['pin: "1234"\n', 1, 'taopu-deck kiosk pin'],
    ['overlay: banner\n', 1, 'clock-and-next'],
    ['playlist:\n  - weight: 2\n', 2, 'deck'],
    ['playlist:\n  - deck: a\n    from: 2026-02-30\n', 3, '2026-01-31'],
    ['playlist:\n  - deck: a\n    from: 2026-03-01\n    to: 2026-02-01\n', 4, '对调'],
    ['opening:\n  - days: [周八]\n', 2, '周日'],
    ['opening:\n  - hours: 8-18\n', 2, '08:30-17:30'],
    ['opening:\n  - hours: 08:00-25:00\n', 2, '08:30-17:30'],
    ['displays:\n  - display: 1.5\n', 2, '整数'],
    ['displays:\n  - canvas: 9:16\n', 2, 'display'],
    ['displays:\n  - display: 1\n    canvas: 16:10\n', 3, '9:16'],
    ['updates:\n  - on\n', 2, '键'],
  ])('%j', (text, line, mend) => {
    const parsed = parse(text)
    expect(parsed).toMatchObject({ ok: false, problems: [{ file: 'kiosk.yaml', line }] })
    expect(!parsed.ok && parsed.problems[0]?.message).toContain(mend)
  })
})
