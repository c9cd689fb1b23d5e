import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openOnce, socketOfShow } from '../../../src/main/one-show.ts'

const userData = () => mkdtempSync(join(tmpdir(), 'one-'))

test('a second start of a show brings the first forward', async () => {
  const [path, forward, other] = [socketOfShow(userData(), 'present 甲'), vi.fn(), vi.fn()]
  expect(await openOnce(path, forward)).toBe(true)
  expect(await openOnce(path, other)).toBe(false)
  expect(await openOnce(path, other)).toBe(false)
  expect(forward).toHaveBeenCalledTimes(2)
  expect(other).not.toHaveBeenCalled()
})

test('another deck, another mode and other user data are other shows', () => {
  const home = userData()
  const paths = ['present 甲', 'present 乙', 'play 甲'].map((name) => socketOfShow(home, name))
  expect(new Set([...paths, socketOfShow(userData(), 'present 甲')]).size).toBe(4)
  expect(socketOfShow(home, 'present 甲')).toBe(paths[0])
})

test('what a killed program left behind keeps nobody from the show', async () => {
  const path = socketOfShow(userData(), 'present 甲')
  writeFileSync(path, '')
  expect(await openOnce(path, vi.fn())).toBe(true)
  expect(await openOnce(path, vi.fn())).toBe(false)
})

test('a program that hangs, and so never answers, is not waited for', async () => {
  const path = socketOfShow(userData(), 'present 甲')
  const silent = createServer(() => undefined).listen(path)
  await once(silent, 'listening')
  expect(await openOnce(path, vi.fn())).toBe(true)
  silent.close()
})

test('a path that is too long for a socket costs nothing but the answer', async () => {
  expect(await openOnce(socketOfShow(join(userData(), 'x'.repeat(120)), 'present 甲'), vi.fn())).toBe(true)
})
