import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { obstacleAt, placeOutput } from '../../../src/export/place-output.ts'
import { deckFolder, temporaryFolder } from '../content/deck-folder.ts'

test('a deck’s own files are never written over; an earlier export in its folder is', () => {
  const folder = deckFolder({ 'report.md': '# 一年', 'source.docx': 'source', 'town.pdf': 'the one before' })
  const at = (output: string) => obstacleAt({ folder, to: 'pdf', output })
  for (const name of ['report.md', 'source.docx']) expect(at(join(folder, name))).toContain('幻灯片自己的文件')
  expect(at(folder)).toContain('文件夹')
  expect(at(join(folder, 'town.pdf'))).toBeUndefined()
  expect(at(join(folder, 'new.pdf'))).toBeUndefined()
})

test('nor is a package, by whatever way it is named', () => {
  const folder = join(temporaryFolder(), 'town.deck')
  const link = join(temporaryFolder(), 'link.pdf')
  writeFileSync(folder, 'package')
  symlinkSync(folder, link)
  for (const output of [folder, link]) expect(obstacleAt({ folder, to: 'pdf', output })).toContain('幻灯片自己的文件')
})

test('names with blanks, in Chinese, and as long as a system takes them', async () => {
  const folder = join(temporaryFolder(), '汇报 材料')
  mkdirSync(folder)
  const output = join(folder, `${'字'.repeat(83)}.pdf`)
  await placeOutput(output, async (path) => writeFileSync(path, 'whole'))
  expect(readFileSync(output, 'utf8')).toBe('whole')
  expect(readdirSync(folder)).toHaveLength(1)
})

test('what was there stays when the writing fails', async () => {
  const folder = temporaryFolder()
  const output = join(folder, 'town.pdf')
  writeFileSync(output, 'the one before')
  const half = placeOutput(output, async (path) => {
    writeFileSync(path, 'half')
    throw new Error('no more')
  })
  await expect(half).rejects.toThrow('no more')
  expect(readdirSync(folder)).toEqual(['town.pdf'])
  expect(readFileSync(output, 'utf8')).toBe('the one before')
})
