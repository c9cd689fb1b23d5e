import { mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reportHealth } from '../../../../src/main/kiosk/health.ts'
import { capture } from '../../cli/capture.ts'
import { temporaryFolder } from '../../content/deck-folder.ts'

beforeEach(() => vi.useFakeTimers({ now: new Date('2021-01-01T00:00:00Z') }))
afterEach(() => vi.useRealTimers())

const healthAt = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
const shown = (loop: number) => ({
  ...({ mode: 'kiosk', deck: 'slides/a', slide: 's3', open: true, clock: 'plausible', drawing: 'card' } as const),
  ...{ loop, skipped: [], recoveries: 0 },
})

test('health is written at once and again within five seconds, whole, and nothing else is left', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'health.json')
  let loop = 0
  const { stop } = reportHealth(
    path,
    () => shown(loop),
    () => 321,
  )
  expect(healthAt(path)).toEqual({ t: '2021-01-01T00:00:00.000Z', ...shown(0), uptimeSeconds: 0, rssMB: 321 })
  loop = 7
  vi.advanceTimersByTime(5000)
  expect(healthAt(path)).toMatchObject({ loop: 7, uptimeSeconds: 4, t: '2021-01-01T00:00:04.000Z' })
  expect(readdirSync(folder)).toEqual(['health.json'])
  stop()
  loop = 8
  vi.advanceTimersByTime(60_000)
  expect(healthAt(path)).toMatchObject({ loop: 7 })
})

test('a disk that refuses is said on stderr, and written to again when it recovers', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'health.json')
  mkdirSync(path)
  let stop = () => {}
  const { stderr } = await capture(() => {
    ;({ stop } = reportHealth(
      path,
      () => shown(0),
      () => 1,
    ))
    return 0
  })
  expect(stderr).toHaveLength(1)
  expect(stderr[0]).toContain('health')
  rmdirSync(path)
  vi.advanceTimersByTime(5000)
  expect(healthAt(path)).toMatchObject({ slide: 's3' })
  stop()
})
