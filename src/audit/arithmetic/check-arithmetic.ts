import { say } from '../../messages/say.ts'
import type { Diagnostic, Report } from '../../report/report.ts'
import type { Evidence } from '../evidence.ts'
import type { Contradiction, Relation } from './contradiction.ts'
import { checkGrowth } from './growth.ts'
import { checkParts } from './parts.ts'
import { checkMonths, checkTwice } from './repeated.ts'
import { checkPlans, checkShares } from './shares.ts'

const RELATIONS: readonly Relation[] = [checkParts, checkShares, checkPlans, checkGrowth, checkTwice, checkMonths]

/** Where the report's own numbers contradict one another, in its order. */
export function contradictionsIn({ figures }: Report): readonly Contradiction[] {
  const whole = figures.filter(({ doubtful }) => !doubtful)
  const found = RELATIONS.flatMap((relation) => relation(whole))
  return [...found].sort((one, other) => one.figures[0].numeral.start - other.figures[0].numeral.start)
}

/** A warning, never an error: the report's words stand as they are, and its author is told. */
export function checkArithmetic({ report }: Pick<Evidence, 'report'>): readonly Diagnostic[] {
  return contradictionsIn(report).map(({ code, figures, computed }) => ({
    code,
    severity: 'warning',
    file: 'report.md',
    line: figures[0].span.line,
    message: say(code, { computed, sentences: sentencesOf(figures) }),
  }))
}

/** Each sentence once, with its line. */
function sentencesOf(figures: Contradiction['figures']): string {
  const sentences = new Map(figures.map(({ sentence, span }) => [sentence, span.line]))
  const told = [...sentences].map(([sentence, line]) => say('sentence-at-line', { sentence, line }))
  return told.join(say('list-separator'))
}
