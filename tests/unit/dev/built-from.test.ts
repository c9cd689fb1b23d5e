import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isBuilt, noteSources } from '../../../src/dev/built-from.ts'

/** A repository with one source file. */
function repository(): string {
  const root = mkdtempSync(join(tmpdir(), 'taopu-built-'))
  for (const folder of ['src', 'slides', 'assets']) mkdirSync(join(root, folder))
  for (const file of ['electron.vite.config.ts', 'svelte.config.js', 'package.json', 'package-lock.json', 'src/a.ts'])
    writeFileSync(join(root, file), 'one')
  return root
}

const run = (root: string, moment: 'begin' | 'end') => {
  const { buildStart, closeBundle } = noteSources(root, moment)
  for (const hook of [buildStart, closeBundle]) if (typeof hook === 'function') Reflect.apply(hook, undefined, [])
}

test('a build is current until a source changes, comes or goes', () => {
  const root = repository()
  expect(isBuilt(root)).toBe(false)
  run(root, 'end')
  expect(isBuilt(root)).toBe(true)
  writeFileSync(join(root, 'src/a.ts'), 'two')
  expect(isBuilt(root)).toBe(false)
  writeFileSync(join(root, 'src/a.ts'), 'one')
  expect(isBuilt(root)).toBe(true)
  writeFileSync(join(root, 'slides/b.md'), 'new')
  expect(isBuilt(root)).toBe(false)
  rmSync(join(root, 'slides/b.md'))
  expect(isBuilt(root)).toBe(true)
})

test('a build that has only begun is none', () => {
  const root = repository()
  run(root, 'end')
  run(root, 'begin')
  expect(isBuilt(root)).toBe(false)
})
