import { say } from '../../messages/say.ts'
import type { MessageKey } from '../../messages/say.ts'
import type { Diagnostic } from '../report.ts'
import type { LeftOut } from './furniture.ts'
import type { Format } from './join-lines.ts'

const MESSAGES = {
  'page-number': 'left-out-page-number',
  'page-header': 'left-out-page-header',
  'web-page': 'left-out-web-page',
  licence: 'left-out-licence',
  contents: 'left-out-contents',
} as const satisfies Partial<Record<LeftOut['reason'], MessageKey>>
const LONGEST_QUOTE = 20

/** One warning for each kind of words left out, with lines and an example, so that a person can look at them. */
export function describeLeftOut(leftOut: readonly LeftOut[], format: Format): Diagnostic[] {
  return Object.entries(MESSAGES).flatMap(([reason, key]) => {
    const those = leftOut.filter((words) => words.reason === reason)
    const [first] = those
    if (!first) return []
    const lines = those.length > 1 ? say('left-out-many-lines', { count: those.length }) : say('left-out-one-line')
    const quote = first.text.length > LONGEST_QUOTE ? `${first.text.slice(0, LONGEST_QUOTE)}…` : first.text
    return [
      {
        code: key,
        severity: 'warning',
        file: `source.${format}`,
        line: first.line,
        message: say(key, { lines, quote }),
      },
    ]
  })
}
