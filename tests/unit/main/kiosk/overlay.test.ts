import { expect, test } from 'vitest'
import { DEFAULTS } from '../../../../src/kiosk/settings/settings.ts'
import { overlayOf } from '../../../../src/main/kiosk/overlay.ts'

const at = (local: string) => Date.parse(`${local}+08:00`)
const settings = { ...DEFAULTS, timezone: 'Asia/Shanghai' }
const closing = () => [
  { at: at('2026-11-30T12:00'), open: true, entries: [] },
  { at: at('2026-11-30T18:00'), open: false, entries: [] },
]

test('the corner shows nothing, the time, or also until when it is open', () => {
  const now = at('2026-11-30T09:05')
  expect(overlayOf(settings, now, closing)).toBe('')
  expect(overlayOf({ ...settings, overlay: 'clock' }, now, closing)).toBe('09:05')
  expect(overlayOf({ ...settings, overlay: 'clock-and-next' }, now, closing)).toBe('09:05　开放至 18:00')
  expect(overlayOf({ ...settings, overlay: 'clock-and-next' }, now, () => [])).toBe('09:05')
})

test('a clock that cannot be right is not shown', () => {
  expect(overlayOf({ ...settings, overlay: 'clock' }, 0, closing)).toBe('')
})
