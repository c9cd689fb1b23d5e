import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { writeFolder } from '../../../src/content/write-folder.ts'
import { temporaryFolder } from './deck-folder.ts'

const FILES = new Map([
  ['report.md', Buffer.from('# 甲\n')],
  ['deck.yaml', Buffer.from('title: 甲\n')],
])

test('the folder and those above it are made; an empty one is taken', () => {
  const folder = join(temporaryFolder(), 'a', 'b')
  mkdirSync(folder, { recursive: true })
  expect(writeFolder(folder, FILES)).toBeUndefined()
  expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe('# 甲\n')
  expect(readdirSync(join(folder, '..'))).toEqual(['b'])
})

test('a folder that holds something, and a file, stay as they are', () => {
  const parent = temporaryFolder()
  writeFileSync(join(parent, 'mine'), 'mine')
  expect(writeFolder(parent, FILES)).toMatchObject({ problem: { code: 'target-not-empty' } })
  expect(writeFolder(join(parent, 'mine'), FILES)).toMatchObject({ problem: { code: 'target-not-empty' } })
  expect(readdirSync(parent)).toEqual(['mine'])
})

test('a place that cannot be written is named, and nothing is left there', () => {
  const parent = temporaryFolder()
  writeFileSync(join(parent, 'file'), '')
  expect(writeFolder(join(parent, 'file', 'deck'), FILES)).toMatchObject({ problem: { code: 'folder-unwritable' } })
  expect(readdirSync(parent)).toEqual(['file'])
})

/** A process of its own that is killed when it has written the first of two files. */
const KILLED_HALFWAY = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const write = fs.writeFileSync
fs.writeFileSync = (...args) => (write(...args), process.kill(process.pid, 'SIGKILL'))
syncBuiltinESMExports()
const { writeFolder } = await import(process.argv[1])
writeFolder(process.argv[2], new Map([['report.md', Buffer.from('half')], ['deck.yaml', Buffer.from('')]]))
`

test('killed halfway, the folder is not there; the next writer clears what the dead one left', () => {
  const parent = temporaryFolder()
  const folder = join(parent, 'deck')
  const code = resolve('src/content/write-folder.ts')
  const args = ['--import', 'tsx', '--input-type=module', '-e', KILLED_HALFWAY, code, folder]
  expect(spawnSync(process.execPath, args).signal).toBe('SIGKILL')
  expect(readdirSync(parent)).toEqual([expect.stringMatching(/^\.deck-draft-\d+-/)])
  const alive = `.deck-draft-${String(process.pid)}-abc`
  mkdirSync(join(parent, alive))
  expect(writeFolder(folder, FILES)).toBeUndefined()
  expect(readdirSync(parent)).toEqual([alive, 'deck'])
})
