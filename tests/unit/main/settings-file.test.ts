import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openSettings } from '../../../src/main/settings-file.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'))
  path = join(folder, 'user', 'settings.json')
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const schema = v.object({ width: v.number(), name: v.string() })
const fallback = { width: 1, name: '' }
const open = (at = path) => openSettings(at, schema, fallback)

test('what is kept is read in this run and in the next, beside what was there', () => {
  const settings = open()
  expect(settings.read()).toEqual(fallback)
  settings.keep({ width: 7 })
  settings.keep({ name: 'hall' })
  expect(settings.read()).toEqual({ width: 7, name: 'hall' })
  expect(open().read()).toEqual({ width: 7, name: 'hall' })
  expect(readdirSync(join(folder, 'user'))).toEqual(['settings.json'])
})

test.each(['{', '[]', 'null', '', '{"width":"wide","name":""}'])('a file that holds %j counts as none', (text) => {
  const file = join(folder, 'settings.json')
  writeFileSync(file, text)
  const settings = open(file)
  expect(settings.read()).toEqual(fallback)
  settings.keep({ width: 2 })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ width: 2, name: '' })
})

test('a disk that cannot be written to is said, and the show goes on with what was set', () => {
  writeFileSync(join(folder, 'user'), 'a file where the folder should be')
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const settings = open()
  settings.keep({ width: 3 })
  expect(said).toHaveBeenCalledOnce()
  expect(settings.read()).toEqual({ width: 3, name: '' })
})
