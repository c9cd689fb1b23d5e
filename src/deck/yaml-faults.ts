import type { YAMLError } from 'yaml'
import { say } from '../messages/say.ts'
import type { MessageKey } from '../messages/say.ts'
import { slipOn } from './yaml-slips.ts'
import type { Slip } from './yaml-slips.ts'

/** 1-based. */
export interface Place {
  readonly line: number
  readonly column?: number
}

type FaultKey = Exclude<Extract<MessageKey, `yaml-fault-${string}`>, `yaml-fault-named-${string}`>

/** What is wrong, by the code of the yaml package. */
const FAULTS: Readonly<Record<string, FaultKey>> = {
  BAD_INDENT: 'yaml-fault-indent',
  TAB_AS_INDENT: 'yaml-fault-tab',
  MISSING_CHAR: 'yaml-fault-character',
  MULTILINE_IMPLICIT_KEY: 'yaml-fault-indent-or-colon',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-fault-indent-or-colons',
  BLOCK_IN_FLOW: 'yaml-fault-brackets',
  UNEXPECTED_TOKEN: 'yaml-fault-surplus',
  BAD_SCALAR_START: 'yaml-fault-start',
  BAD_DQ_ESCAPE: 'yaml-fault-backslash',
  BAD_ALIAS: 'yaml-fault-asterisk',
  MULTIPLE_DOCS: 'yaml-fault-documents',
}

/** Lines before an error on which the slip that led to it is looked for. */
const LINES_BACK = 4

/** Why a file is no YAML, at the place where the mend is due. @param at where the yaml package gave up */
export function explainFault(
  error: YAMLError,
  at: Required<Place>,
  lines: readonly string[],
): Place & { message: string } {
  // Inside a quotation nothing is a slip.
  const slip = isQuotation(error) ? undefined : slipNear(at, lines)
  const fault = slip?.fault ?? named(error, at, lines) ?? say(FAULTS[error.code] ?? 'yaml-fault-other')
  const place = slip && slip.line !== at.line ? { line: slip.line, column: slip.column } : at
  return { ...place, message: say('yaml-invalid', { column: place.column, fault }) }
}

const isQuotation = ({ message }: YAMLError) => message.includes('quote')

/** On the line of an error, on the next one, which it may have read on into, or on one of those before. */
function slipNear({ line }: Place, lines: readonly string[]): (Slip & Required<Place>) | undefined {
  const order = [line, line + 1, ...Array.from({ length: LINES_BACK }, (_, back) => line - 1 - back)]
  for (const near of order) {
    const slip = slipOn(lines[near - 1] ?? '')
    if (slip) return { ...slip, line: near }
  }
  return undefined
}

/** A fault that can be told with the word, bracket or line that it is about. */
function named(error: YAMLError, at: Required<Place>, lines: readonly string[]): string | undefined {
  const { code, message } = error
  const rest = (lines[at.line - 1] ?? '').slice(at.column - 1).trim()
  const word = /^[^\s:,\]}]+/.exec(rest)?.[0]
  if (code === 'DUPLICATE_KEY' && word) return say('yaml-fault-named-twice', { word })
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /: .*: /.test(lines[at.line - 1] ?? ''))
    return say('yaml-fault-named-colon', { text: rest })
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return say('yaml-fault-named-deeper', { line: at.line + 1 })
  if (code === 'BAD_INDENT' && message.startsWith('All ')) return say('yaml-fault-named-align', { word: word ?? rest })
  const quoted = isQuotation(error)
  const open = quoted || message.startsWith('Flow ') ? openedAt(lines.slice(0, at.line), quoted) : undefined
  return open && say('yaml-fault-named-open', open)
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" }

/** The last line before an error with a bracket or a quotation mark that is not closed on it. */
function openedAt(
  lines: readonly string[],
  quoted: boolean,
): { line: number; open: string; close: string } | undefined {
  const pairs = Object.entries(CLOSING).filter(([open, close]) => quoted === (open === close))
  for (let index = lines.length - 1; index >= 0; index--)
    for (const [open, close] of pairs) {
      const count = (mark: string) => (lines[index] ?? '').split(mark).length - 1
      if (quoted ? count(open) % 2 === 1 : count(open) > count(close)) return { line: index + 1, open, close }
    }
  return undefined
}
