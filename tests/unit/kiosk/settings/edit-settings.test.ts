import { expect, test } from 'vitest'
import { editSettings } from '../../../../src/kiosk/settings/edit-settings.ts'
import { parseSettings } from '../../../../src/kiosk/settings/parse-settings.ts'
import { commonOf } from '../../../../src/kiosk/settings/settings.ts'
import { say } from '../../../../src/messages/say.ts'

const wanted = {
  opening: [
    { days: [1, 5], hours: [{ from: 480, to: 1080 }] },
    {
      from: '2026-01-01',
      days: [],
      hours: [
        { from: 0, to: 60 },
        { from: 1320, to: 120 },
      ],
    },
  ],
  touch: false,
  readingSpeed: 6.5,
  updates: false,
} as const

const commentsIn = (text: string) => text.split('\n').flatMap((line) => /#.*$/.exec(line)?.[0] ?? [])

test('new values are written, and every comment stays', () => {
  const before = say('kiosk-template')
  const after = editSettings(before, wanted)
  const parsed = parseSettings(after, '/lobby')
  expect(parsed.ok && commonOf(parsed.settings)).toEqual(wanted)
  expect(commentsIn(after)).toEqual(commentsIn(before))
})

test('what is not edited stays as it is written', () => {
  const text = '# ours\nkeys: true   # for the clerk\nhold: 4\nopening:\n  - hours: 08:00-09:00\n'
  const after = editSettings(text, { ...wanted, opening: [] })
  expect(after).toContain('# ours\nkeys: true # for the clerk\nhold: 4\n')
  const parsed = parseSettings(after, '/lobby')
  expect(parsed.ok && parsed.settings).toMatchObject({ keys: true, pace: { hold: 4, readingSpeed: 6.5 }, opening: [] })
})

test('the same values change nothing', () => {
  const parsed = parseSettings(say('kiosk-template'), '/lobby')
  expect(parsed.ok && editSettings(say('kiosk-template'), commonOf(parsed.settings))).toBe(say('kiosk-template'))
})

test('an empty file is given its first settings', () => {
  const parsed = parseSettings(editSettings('', wanted), '/lobby')
  expect(parsed.ok && commonOf(parsed.settings)).toEqual(wanted)
})
