import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import { compareWithSource } from './alignment/compare-with-source.ts'
import type { Comparison } from './alignment/compare-with-source.ts'
import type { Evidence } from './evidence.ts'

/**
 * report.md holds the words of the report as received, each of them once and no others: a digit that somebody changed, a
 * point that somebody deleted or wrote twice, does not pass.
 */
export function checkSourceWords({ report, source }: Evidence): readonly Diagnostic[] {
  return source ? compareWithSource(report, source).changes.flatMap((change) => describe(change, source.file)) : []
}

const LONGEST_QUOTE = 60
const quote = (words: string) =>
  words.length > LONGEST_QUOTE ? say('cut-short', { text: words.slice(0, LONGEST_QUOTE) }) : words

function describe(change: Comparison['changes'][number], file: string): readonly Diagnostic[] {
  const { report, received, receivedLine = 1, isNumeral } = change
  const clause = quote(report?.words ?? '')
  const nearest = quote(received?.words ?? '')
  const place = say(file.endsWith('.docx') ? 'place-paragraph' : 'place-line', { file, line: receivedLine })
  const found: Diagnostic[] = []
  if (received && !isNumeral)
    found.push({
      code: 'source-words-missing',
      severity: 'error',
      file,
      line: receivedLine,
      message: say('source-words-missing', { clause: nearest }),
    })
  if (report)
    found.push({
      code: isNumeral ? 'numeral-parted' : 'words-not-in-source',
      severity: 'error',
      file: 'report.md',
      line: report.line,
      message: isNumeral
        ? say('numeral-parted', { clause, place })
        : received
          ? say('words-not-in-source-nearest', { clause, nearest, place })
          : say('words-not-in-source', { clause, file }),
    })
  return found
}
