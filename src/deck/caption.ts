import type { Figure, Report, SourceSpan } from '../report/report.ts'
import type { ShownFigure } from './deck.ts'
import { countsMuch } from './counts-much.ts'
import { reportWords } from './report-words.ts'

/**
 * Whether a figure may be set by itself: its sentence says what it counts, its numeral is whole beyond doubt, and it is
 * no bound of a class. All others are shown inside their sentence alone.
 */
export const mayStandAlone = (figure: Figure): boolean =>
  figure.subject !== '' && figure.kind !== 'threshold' && figure.doubtful !== true && countsMuch(figure)

/** Why a figure must not be set by itself as shown; undefined when it may. */
export function unfitAlone(
  shown: ShownFigure,
): 'figure-is-threshold' | 'figure-doubtful' | 'figure-unnamed' | undefined {
  if (shown.figure.kind === 'threshold') return 'figure-is-threshold'
  if (shown.figure.doubtful) return 'figure-doubtful'
  return isNamed(shown) ? undefined : 'figure-unnamed'
}

/** Verbs of movement, qualifiers and joints that lead up to a number and name nothing: 同比增长, 累计为, 和, 其中. */
const NAMELESS =
  /^(?:全年|今年|上年|同比|环比|比|较|去年|年均|累计|合计|总计|共计?|约|近|超过?|达到?|至|到|为|是|有|其中|分别|和|与|及|又|再|净|实际|名义|增长|下降|提高|上升|减少|增加|新增|降低|回落|提升|压减|缩短|占比?|\p{P}|\s)*$/u

/** A figure as a quotation shows it; a quotation that names nothing has the figure's own name set in front of it. */
export function quotedFigure(report: Report, figure: Figure, quote: SourceSpan): ShownFigure {
  const shown = shownAt(report, figure, quote)
  if (!NAMELESS.test(shown.before + shown.after)) return shown
  const named = captionedFigure(report, figure)
  return isNamed(named) ? named : shown
}

/** A figure under its own name: pieces of its caption that touch it are its quotation, the others stand around it. */
export function captionedFigure(report: Report, figure: Figure): ShownFigure {
  const { before, after } = figure.caption
  const [near, next] = [before.at(-1), after[0]]
  const opens = near !== undefined && report.text.slice(near.end, figure.span.start).trim() === ''
  const closes = next !== undefined && report.text.slice(figure.span.end, next.start).trim() === ''
  const quote = {
    start: opens ? near.start : figure.span.start,
    end: closes ? next.end : figure.span.end,
    line: figure.span.line,
  }
  const lead = (opens ? before.slice(0, -1) : before).map((span) => reportWords(report, span))
  const tail = (closes ? after.slice(1) : after).map((span) => reportWords(report, span))
  return {
    ...shownAt(report, figure, quote),
    ...(lead.length > 0 && { lead }),
    ...(tail.length > 0 && { tail }),
  }
}

/** Whether the words around the number say what it counts. */
export function isNamed({ label, before, after, lead = [], tail = [] }: ShownFigure): boolean {
  return label !== undefined || lead.length + tail.length > 0 || !NAMELESS.test(before + after)
}

function shownAt(report: Report, figure: Figure, quote: SourceSpan): ShownFigure {
  return {
    figure,
    quote: reportWords(report, quote),
    before: report.text.slice(quote.start, Math.max(quote.start, figure.span.start)).trim(),
    after: report.text.slice(Math.min(quote.end, figure.span.end), quote.end).trim(),
  }
}
