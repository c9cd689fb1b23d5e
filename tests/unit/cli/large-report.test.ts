import { expect, test } from 'vitest'
import { runCheck } from '../../../src/cli/check.ts'
import { deckFolder } from '../content/deck-folder.ts'
import { capture } from './capture.ts'

const MEGABYTE = 1024 * 1024
const POINT = '- 新增就业岗位1663个，推荐就业861人，安置就业困难人员304人，成功扶助创业87人，其中青年大学生创业57人；\n'

/** Text of so many megabytes in UTF-8, in which `chunk` recurs. */
function textOf(megabytes: number, chunk: (index: number) => string): string {
  const chunks = ['# 报告\n\n']
  for (let bytes = 0, index = 0; bytes < megabytes * MEGABYTE; index++) {
    const next = chunk(index)
    bytes += Buffer.byteLength(next)
    chunks.push(next)
  }
  return chunks.join('')
}

/** Far more than the work takes, far less than work that grows with the square of the report. */
const WITHIN_MS = 60_000

async function checkClean(report: string): Promise<void> {
  const { code, stdout, stderr } = await capture(() => runCheck([deckFolder({ 'report.md': report })]))
  expect(stderr).toEqual([])
  expect(stdout).toContain('核对通过')
  expect(code).toBe(0)
}

const sections = (index: number) => (index % 8 ? POINT : `\n## 第${index}节\n\n${POINT}`)

test('a report of five megabytes is checked, and every figure and point is shown', { timeout: WITHIN_MS }, async () => {
  await checkClean(textOf(5, sections))
})

test.each([
  { shape: 'one section of many points', chunk: (index: number) => (index ? POINT : `## 甲\n\n${POINT}`) },
  { shape: 'one line of many sentences', chunk: () => `${POINT.slice(2, -2)}。` },
  { shape: 'many headings', chunk: () => '## 标题\n\n- 甲\n' },
  { shape: 'one line without a mark', chunk: () => '字'.repeat(1000) },
  { shape: 'one endless number', chunk: () => '1'.repeat(1000) },
  { shape: 'one endless quotation', chunk: () => '“，'.repeat(1000) },
])('so is one of an odd shape: $shape', { timeout: WITHIN_MS }, async ({ chunk }) => {
  await checkClean(textOf(1, chunk))
})
