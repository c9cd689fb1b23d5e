import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openClock } from '../../../../src/main/kiosk/clock.ts'

const folder = mkdtempSync(join(tmpdir(), 'clock-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a clock file sets the clock and it runs on, but never in a packaged program', () => {
  const file = join(folder, 'clock')
  writeFileSync(file, '2026-07-01T08:00:00Z\n')
  const minuteAgo = (Date.now() - 60_000) / 1000
  utimesSync(file, minuteAgo, minuteAgo)
  const env = { TAOPU_DECK_CLOCK_FILE: file }
  expect(new Date(openClock(false, env)()).toISOString()).toMatch(/^2026-07-01T08:01:0/)
  expect(openClock(true, env)).toBe(Date.now)
  expect(openClock(false, {})).toBe(Date.now)
})
