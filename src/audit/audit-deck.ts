import type { Deck } from '../deck/deck.ts'
import type { Diagnostic } from '../report/report.ts'
import { checkDerived } from './derived.ts'
import { checkEditorial } from './editorial.ts'
import type { Evidence } from './evidence.ts'
import { checkFiguresShown } from './figures-shown.ts'
import { checkPointsShown } from './points-shown.ts'
import { checkReportWords } from './report-words-verbatim.ts'
import { checkSourceWords } from './source-words.ts'
import { checkTraced } from './untraced.ts'
import { checkUnits } from './units-on-axis.ts'

declare const audited: unique symbol
/** A deck whose every number is proven. Only `auditDeck` can make one; windows and exports accept nothing else. */
export type AuditedDeck = Deck & { readonly [audited]: true }

export type AuditResult =
  | { readonly ok: true; readonly deck: AuditedDeck; readonly problems: readonly Diagnostic[] }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] }

/** One rule, one file: each says what is wrong, where, and how to mend it. */
const RULES: readonly ((evidence: Evidence) => readonly Diagnostic[])[] = [
  checkSourceWords,
  checkReportWords,
  checkEditorial,
  checkTraced,
  checkUnits,
  checkDerived,
  checkFiguresShown,
  checkPointsShown,
]

/** @param found what parsing and building have said already; an error among it refuses the deck as a finding of a rule does. */
export function auditDeck(evidence: Evidence, found: readonly Diagnostic[] = []): AuditResult {
  const problems = [...found, ...RULES.flatMap((rule) => rule(evidence))]
  const refused = problems.some((problem) => problem.severity === 'error')
  return refused ? { ok: false, problems } : { ok: true, deck: evidence.deck as AuditedDeck, problems }
}
