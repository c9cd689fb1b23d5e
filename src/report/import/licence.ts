import type { Cleaned, LeftOut } from './furniture.ts'
import type { ReceivedLine } from './received-lines.ts'

const LICENCE =
  /^(?:本作品(?:是|在|采用|属于)|本文档采用|本页面采用|版权(?:所有|声明)|©|Copyright\b|Public domain|Creative Commons|知识共享|转载请注明|主办单位[：:]|网站标识码|[^。]{0,6}ICP备)/i
const LONGEST_TAIL = 3000

/** Leaves out a licence or imprint behind the report's last words: all lines from its first phrase on, within the last pages. */
export function leaveOutLicence(lines: readonly ReceivedLine[]): Cleaned {
  const from = licenceStart(lines)
  if (from < 0) return { lines, leftOut: [] }
  const leftOut: LeftOut[] = lines
    .slice(from)
    .filter((line) => line.text)
    .map(({ line, text }) => ({ line, text, reason: 'licence' }))
  return { lines: lines.slice(0, from), leftOut }
}

function licenceStart(lines: readonly ReceivedLine[]): number {
  let start = -1
  let tail = 0
  let total = 0
  for (const line of lines) total += line.text.length
  for (let index = lines.length - 1; index > 0 && tail < Math.min(LONGEST_TAIL, total / 3); index--) {
    const text = lines[index]?.text ?? ''
    if (LICENCE.test(text)) start = index
    tail += text.length
  }
  return start
}
