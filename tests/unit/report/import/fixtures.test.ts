import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importText } from '../../../../src/report/import/import-text.ts'
import { parseReport } from '../../../../src/report/parse-report.ts'

const FIXTURES = 'tests/fixtures/import'

/** A folder with source.txt or source.md and expected.md is a test. */
const fixtures = readdirSync(FIXTURES).map((name) => {
  const folder = join(FIXTURES, name)
  const source = readdirSync(folder).find((file) => file.startsWith('source.')) ?? ''
  const format: 'md' | 'txt' = source.endsWith('.md') ? 'md' : 'txt'
  const text = readFileSync(join(folder, source), 'utf8')
  return { name, text, format, expected: readFileSync(join(folder, 'expected.md'), 'utf8') }
})

describe('a received text becomes report.md', () => {
  test.each(fixtures)('$name', ({ text, format, expected }) => {
    expect(importText(text, format).markdown).toBe(expected)
  })

  test.each(fixtures)('$name parses without complaint', ({ text, format }) => {
    expect(parseReport(importText(text, format).markdown).diagnostics).toEqual([])
  })

  test.each(fixtures)('$name with Windows line ends and a byte order mark', ({ text, format, expected }) => {
    expect(importText(`\ufeff${text.replaceAll('\n', '\r\n')}`, format).markdown).toBe(expected)
  })

  test.each(fixtures)('$name imported once more stays as it is', ({ expected }) => {
    const again = importText(expected, 'md').markdown
    expect(again.replace(/\s/g, '')).toBe(expected.replace(/\s/g, ''))
  })
})
