import { say } from '../messages/say.ts'
import { importText } from '../report/import/import-text.ts'
import { parseReport } from '../report/parse-report.ts'
import type { Diagnostic, Passage, Report } from '../report/report.ts'
import type { Evidence, Source } from './evidence.ts'
import { passagesOf } from './points-shown.ts'

/**
 * report.md holds the words of the text as received, all of them and no others: a digit that somebody changed, a point that
 * somebody deleted, does not pass. Clause by clause, so that order and line breaks are free; page furniture that an import
 * leaves out may be missing.
 */
export function checkSourceWords({ report, source }: Evidence): readonly Diagnostic[] {
  if (!source) return []
  const received = parseReport(importText(source.text, source.format).markdown).report
  const inReport = wordsIn(report)
  const inSource = wordsIn(received)
  return [
    ...strangers(received, inReport).map(({ clause }) => missing(source, clause)),
    ...strangers(report, inSource).map(({ clause, passage }) => added(source.file, clause, passage)),
  ]
}

/** A text that differs in more places than this is another report. */
const MOST = 20

interface KnownWords {
  readonly clauses: ReadonlySet<string>
  /** Everything without white space, for clauses that a line break joined or parted. */
  readonly all: string
}

function wordsIn(report: Report): KnownWords {
  const passages = passagesOf(report).map(({ passage }) => passage)
  return { clauses: new Set(passages.flatMap(clausesOf)), all: passages.map(({ text }) => squeeze(text)).join('\n') }
}

const squeeze = (text: string) => text.replaceAll(/\s/g, '')
const clausesOf = ({ text }: Passage) =>
  squeeze(text)
    .split(/[，,、；;。：:！？]/)
    .filter((clause) => clause !== '')

interface Stranger {
  readonly clause: string
  readonly passage: Passage
}

/** The first clauses of a report that the known words do not hold. */
function strangers(report: Report, known: KnownWords): readonly Stranger[] {
  const found: Stranger[] = []
  for (const { passage } of passagesOf(report))
    for (const clause of clausesOf(passage)) {
      if (found.length === MOST) return found
      if (!known.clauses.has(clause) && !holds(known.all, clause)) found.push({ clause, passage })
    }
  return found
}

/** Whether a text holds a clause without cutting through a numeral: 719名 is not in 7719名. */
function holds(text: string, clause: string): boolean {
  const isDigit = (character: string) => /[0-9０-９.．]/.test(character)
  for (let at = text.indexOf(clause); at >= 0; at = text.indexOf(clause, at + 1)) {
    const cutBefore = isDigit(clause.charAt(0)) && isDigit(text.charAt(at - 1))
    const cutAfter = isDigit(clause.slice(-1)) && isDigit(text.charAt(at + clause.length))
    if (!cutBefore && !cutAfter) return true
  }
  return false
}

function missing({ file, text }: Source, clause: string): Diagnostic {
  const lead = clause.slice(0, 6)
  const line = text.split('\n').findIndex((each) => squeeze(each).includes(lead))
  const place = line < 0 ? {} : { line: line + 1 }
  const message = say('source-words-missing', { clause })
  return { code: 'source-words-missing', severity: 'error', file, ...place, message }
}

function added(file: string, clause: string, { span }: Passage): Diagnostic {
  const message = say('words-not-in-source', { clause, file })
  return { code: 'words-not-in-source', severity: 'error', file: 'report.md', line: span.line, message }
}
