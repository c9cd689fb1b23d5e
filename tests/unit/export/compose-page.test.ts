import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { inRange } from '../../../src/export/html/cut-faces.ts'
import { composePage } from '../../../src/export/html/compose-page.ts'

const compose = (script: string, title: string) => {
  const deck = { title } as never
  return composePage({ show: { decks: [deck], source: 'a/report.md', language: 'zh-CN' }, script, style: '' })
}

test('the policy allows the one script that is in the file, by its hash, and no address', () => {
  const page = compose('run()', '报告')
  const hash = createHash('sha256').update('run()').digest('base64')
  expect(page).toContain(`script-src 'sha256-${hash}'`)
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/https?:/)
})

test('neither the report’s words nor the script can end the element they stand in', () => {
  const page = compose('a = "</script><!--"', '</script><b>')
  expect(page.match(/<\/script>/g)).toHaveLength(2)
  expect(page).not.toContain('<b>')
  expect(page).not.toContain('<!--')
})

test.each([
  ['U+4E00-4E02,U+4E10', '一', true],
  ['U+4E00-4E02,U+4E10', '丐', true],
  ['U+4E00-4E02,U+4E10', '丏', false],
  ['U+41', 'A', true],
  ['U+41', 'B', false],
])('%s holds %s: %s', (range, character, held) => {
  expect(inRange(range)(character)).toBe(held)
})
