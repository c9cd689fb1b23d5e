import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runKioskPlays } from '../../../../src/cli/kiosk-plays.ts'
import { playsFolder } from '../../../../src/export/plays-file.ts'
import { recordPlays } from '../../../../src/main/kiosk/record-plays.ts'
import { capture } from '../../cli/capture.ts'

let userData = ''
beforeEach(() => (userData = mkdtempSync(join(tmpdir(), 'plays-'))))
afterEach(() => rmSync(userData, { recursive: true, force: true }))

const played = (day: string, slide: string) => ({
  t: `${day}T08:00:00.000Z`,
  display: 1,
  deck: '/decks/town',
  slide,
  seconds: 8,
  loop: 0,
})
const record = () => recordPlays(playsFolder(userData), () => 2)
const node = { hasWindows: false, startProgram: () => Promise.resolve(0) } as const
const toCsv = () => capture(() => runKioskPlays(['-o', join(userData, 'out.csv'), '--user-data', userData], node))

test('records go into a file a day, across restarts, and come out as CSV', async () => {
  record()(played('2026-11-24', 's1'))
  record()(played('2026-11-25', 's2'))
  record()(played('2026-11-25', 's3'))
  expect(readdirSync(playsFolder(userData))).toEqual(['2026-11-24.jsonl', '2026-11-25.jsonl'])
  expect((await toCsv()).code).toBe(0)
  const rows = readFileSync(join(userData, 'out.csv'), 'utf8').trim().split('\r\n')
  expect(rows[3]).toBe('2026-11-25T08:00:00.000Z,1,town,s3,8,0')
  expect(rows).toHaveLength(4)
})

test('days that are older than they are kept are deleted', () => {
  const write = record()
  for (const day of ['2026-11-22', '2026-11-23', '2026-11-25']) write(played(day, 's1'))
  expect(readdirSync(playsFolder(userData))).toEqual(['2026-11-23.jsonl', '2026-11-25.jsonl'])
})

test('a changed record is named by file and line, and the exit code tells', async () => {
  const write = record()
  for (const slide of ['s1', 's2', 's3']) write(played('2026-11-25', slide))
  const file = join(playsFolder(userData), '2026-11-25.jsonl')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"s2"', '"s9"'))
  const { code, stderr } = await toCsv()
  expect(code).toBe(1)
  expect(stderr.join()).toContain('2026-11-25.jsonl:3')
})

test('after a power cut in the middle of a line the next record is whole', async () => {
  record()(played('2026-11-25', 's1'))
  appendFileSync(join(playsFolder(userData), '2026-11-25.jsonl'), '{"t":"2026-11-2')
  record()(played('2026-11-25', 's2'))
  const { code, stderr } = await toCsv()
  expect(code).toBe(1)
  expect(stderr.join()).toContain('2026-11-25.jsonl:2')
  expect(readFileSync(join(userData, 'out.csv'), 'utf8')).toContain(',s2,')
})

test('a folder without records is said, with what to check', async () => {
  const { code, stderr } = await toCsv()
  expect(code).toBe(2)
  expect(stderr.join()).toContain('--user-data')
})
