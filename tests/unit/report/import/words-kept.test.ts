import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importText } from '../../../../src/report/import/import-text.ts'

/** Letters, digits and sentence marks of a text, counted. List marks, dashes and table rules are no words. */
function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [character] of text.matchAll(/[\p{L}\p{N}%％。；，、：“”（）《》]/gu))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

const whole = ['brochure', 'leads-and-enumerations', 'municipal', 'no-headings', 'plain-headings']

test.each(whole)('%s: every character of the source is in report.md as often, and no other', (name) => {
  const source = readFileSync(`tests/fixtures/import/${name}/source.txt`, 'utf8')
  expect(countCharacters(importText(source, 'txt').markdown)).toEqual(countCharacters(source))
})

test('the brochure of Taopu keeps every character', () => {
  const source = readFileSync('slides/taopu-2020/source.txt', 'utf8')
  expect(countCharacters(importText(source, 'txt').markdown)).toEqual(countCharacters(source))
})

test('the count sees a single digit change', () => {
  expect(countCharacters('新增1663个')).not.toEqual(countCharacters('新增1683个'))
})
