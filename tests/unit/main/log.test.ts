import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLog } from '../../../src/main/log.ts'
import { capture } from '../cli/capture.ts'
import { temporaryFolder } from '../content/deck-folder.ts'

const MEGABYTE = 1024 * 1024
const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('an event is one JSON object on a line, with its time; the folder is made', () => {
  const path = join(temporaryFolder(), 'logs', 'main.log')
  const log = openLog(path)
  log('start', { deck: '桃浦\n镇' })
  log('first-slide', { ms: 812 })
  expect(linesOf(path)).toEqual([
    { t: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as unknown, event: 'start', deck: '桃浦\n镇' },
    { t: expect.any(String) as unknown, event: 'first-slide', ms: 812 },
  ])
})

test('a log that was there is continued', () => {
  const path = join(temporaryFolder(), 'main.log')
  openLog(path)('start')
  openLog(path)('exit', { code: 0 })
  expect(linesOf(path).map(({ event }) => event)).toEqual(['start', 'exit'])
})

test('two megabytes is the most it ever takes, and the newest lines are kept', () => {
  const path = join(temporaryFolder(), 'main.log')
  const log = openLog(path)
  const deck = '桃'.repeat(20_000)
  for (let slide = 0; slide < 60; slide++) {
    log('slide', { slide, deck })
    expect(statSync(path).size).toBeLessThanOrEqual(MEGABYTE)
  }
  expect(statSync(`${path}.1`).size).toBeLessThanOrEqual(MEGABYTE)
  const kept = [...linesOf(`${path}.1`), ...linesOf(path)].map(({ slide }) => slide)
  expect(kept).toEqual(Array.from({ length: kept.length }, (_, index) => 60 - kept.length + index))
})

test('the bound holds over restarts', () => {
  const path = join(temporaryFolder(), 'main.log')
  writeFileSync(path, 'x'.repeat(MEGABYTE - 10))
  openLog(path)('start')
  expect(linesOf(path)).toMatchObject([{ event: 'start' }])
})

test.each([
  { fault: 'a folder that cannot be made', path: 'taken/logs/main.log' },
  { fault: 'a file that cannot be written', path: 'folder' },
])('$fault costs the line, never the show', async ({ path }) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'taken'), '')
  mkdirSync(join(folder, 'folder'))
  const { stderr } = await capture(() => {
    openLog(join(folder, path))('slide', { slide: 's7' })
    return 0
  })
  expect(stderr.join('')).toContain('"slide":"s7"')
})
