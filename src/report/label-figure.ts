import { growthOf, kindOfList, movesOnly, subjectOf, withoutMarks, withoutTail } from './label-words.ts'
import type { Stretch } from './stretch.ts'

/** Where a figure stands in its passage, qualifiers and unit included, and the clause around it. */
export interface FigurePlace extends Stretch {
  readonly clause: Stretch
}

/** Text of one figure inside its clause, without numeral, unit and qualifiers. */
interface FigureWords {
  /** Report words between the clause's start (or the last separator) and the figure. */
  readonly before: string
  /** Report words between the figure and the next separator, figure or clause end. */
  readonly after: string
}

const SEPARATOR = /[，,、；;。：:！？!?\s]/
const CLAUSE_SEPARATOR = /[，,；;。：:]/
const DANGLING = /(?:对|等|在|有|的|至|到|第|从|共|共计|其中|新建|和|与|及)$/
const LONGEST_BARE_VERB = 3
const FURTHEST_CLAUSE = 80

/** One line for each figure of a passage that says what it counts, in the report's words and in the report's order. */
export function labelFigures(text: string, places: readonly FigurePlace[]): string[] {
  const labels: string[] = []
  for (const [index, place] of places.entries()) {
    const previous = places[index - 1]
    const words = wordsAround(text, place, previous, places[index + 1])
    const lastLabel = labels.at(-1)
    const follows = previous && lastLabel !== undefined && !/[。！？；;]/.test(text.slice(previous.end, place.start))
    const inherited = lastLabel ?? clauseBefore(text, place.clause.start)
    labels.push(chooseLabel(words, inherited, follows ? subjectOf(lastLabel) : ''))
  }
  return labels
}

/** The words around a figure. Two figures with nothing but a noun between them share that noun. */
function wordsAround(text: string, at: FigurePlace, previous?: FigurePlace, next?: FigurePlace): FigureWords {
  const sameClause = previous !== undefined && previous.end > at.clause.start
  const before = text.slice(sameClause ? previous.end : at.clause.start, at.start)
  const after = text.slice(at.end, next && next.start < at.clause.end ? next.start : at.clause.end)
  return { before: afterLastSeparator(before, sameClause), after: (after.split(SEPARATOR)[0] ?? '').trim() }
}

/** What stands before the figure, else what it counts, else what its neighbour counts. */
function chooseLabel({ before, after }: FigureWords, inherited: string, subject: string): string {
  const noun = movesOnly(after) ? '' : insideQuoteAfter(after).replace(/^的/, '')
  const words = withoutMarks(insideQuoteBefore(before))
  const lead = kindOfList(withoutTail(words))
  const growth = growthOf(lead)
  if (growth !== '' && subject !== '') return subject + growth
  const bareVerb = lead.length <= LONGEST_BARE_VERB && noun !== ''
  if (lead && !bareVerb && !DANGLING.test(lead)) return lead
  return noun || (DANGLING.test(lead) && inherited ? inherited : lead) || inherited
}

/** Behind a figure in a quotation its noun ends with the quotation: “100个美丽楼道” → 美丽楼道. */
function insideQuoteAfter(text: string): string {
  const close = text.indexOf('”')
  const open = text.indexOf('“')
  if (close >= 0 && (open < 0 || close < open)) return text.slice(0, close).trim()
  return text.lastIndexOf('“') > text.lastIndexOf('”') ? text.slice(0, text.lastIndexOf('“')).trim() : text.trim()
}

/** Before a figure in a quotation only the words of that quotation count; a quotation closed behind a figure is past. */
function insideQuoteBefore(text: string): string {
  if (text.lastIndexOf('“') > text.lastIndexOf('”')) return text.slice(text.lastIndexOf('“') + 1).trim()
  const close = text.indexOf('”')
  return close >= 0 && !text.slice(0, close).includes('“') ? text.slice(close + 1).trim() : text.trim()
}

/** Before the clause's first figure a list (甲、乙、丙等6个小区) belongs together; between two figures 、 separates. */
function afterLastSeparator(text: string, afterFigure: boolean): string {
  return (text.split(afterFigure ? SEPARATOR : CLAUSE_SEPARATOR).at(-1) ?? '').trim()
}

/** A figure without words of its own is named by the clause in front: 加强社会保障，累计为26.93万人次. */
function clauseBefore(text: string, start: number): string {
  const lead = text.slice(Math.max(0, start - FURTHEST_CLAUSE), Math.max(0, start - 1)).trimEnd()
  return (
    lead
      .split(/[，,；;。：:！？]/)
      .at(-1)
      ?.trim() ?? ''
  )
}
