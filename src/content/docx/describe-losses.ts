import { say } from '../../messages/say.ts'
import type { Diagnostic } from '../../report/report.ts'
import { LOSS_KINDS } from './loss.ts'
import type { Loss } from './loss.ts'

const LONGEST_QUOTE = 16

/** A warning for each kind of thing that running text has no place for: how many, and where the first of them is. */
export function describeLosses(losses: readonly Loss[], text: string, file: string): readonly Diagnostic[] {
  const lines = text.split('\n').map((line) => line.replaceAll(/[\s\\*|]/g, ''))
  return LOSS_KINDS.flatMap((kind) => {
    const those = losses.filter((loss) => loss.kind === kind)
    const [first] = those
    if (!first) return []
    const words = first.near.replaceAll(/\s+/g, '')
    const line = words === '' ? -1 : lines.findIndex((each) => each.includes(words.slice(0, LONGEST_QUOTE)))
    const near = words.length > LONGEST_QUOTE ? say('cut-short', { text: words.slice(0, LONGEST_QUOTE) }) : words
    const message = say(`docx-${kind}`, { count: those.length, near })
    return [{ code: `docx-${kind}`, severity: 'warning' as const, file, ...(line >= 0 && { line: line + 1 }), message }]
  })
}
