import type { Figure, Report, SourceSpan } from '../report/report.ts'

/**
 * Whether a figure's name, though its sentence gives one, could be read wrongly without that sentence. What is in doubt
 * stays in its sentence: no rule here ever makes a name.
 */
export function hasDoubtfulName(report: Report, figure: Figure): boolean {
  const { caption, clauseSpan } = figure
  const pieces = [...caption.before, ...caption.after]
  const words = pieces.map((piece) => textAt(report, piece))
  const name = words.join(' ').trim()
  const clause = textAt(report, { ...clauseSpan, end: figure.span.start })
  return (
    NAMES_NOTHING.test(name) ||
    (name.match(/\p{Script=Han}/gu)?.length ?? 0) + (/[A-Za-z]{3}/.test(name) ? 2 : 0) < 2 ||
    ODD_WORDS.some((odd) => odd.test(name)) ||
    isOpen(name) ||
    pieces.some((piece) => cutsNumeral(report.text, piece)) ||
    ODD_LEADS.test(report.text.slice(Math.max(0, figure.span.start - 2), figure.span.start)) ||
    /(?:以上|以下|以内|以外)$/.test(textBefore(report, pieces)) ||
    /每\s*\d/.test(clause) ||
    /[^其集空]中$/.test(textAt(report, { ...clauseSpan, start: figure.span.end })) ||
    (figure.kind !== 'from' && /[由从]$/.test(name)) ||
    (['from', 'to'].includes(figure.kind) && /分别/.test(figure.sentence))
  )
}

/** The whole name leads up to something or compares with something, and says nothing itself. */
const NAMES_NOTHING =
  /^(?:仅|差|低|高|仍|欠|少|多|还|恶化|好转|净减|净增|少了|多了|缺口|其余|每|最高?|最低|平均|上升|下滑|早间|晚间|白天|夜间|上午|下午|其他|其它|↑|↓|up|down|\P{L})+$/iu

const ODD_WORDS: readonly RegExp[] = [
  // Compared with something else, whose number this may be: 较去年的48.1亿元减少.
  /^(?:较|比|与|由|从)(?:\S{0,6}(?:年|月|期|初|末|峰值)|上|去|前)/,
  // A word that stands for something named before: 增速…，占比.
  /^(?:增速|增幅|降幅|占比|涨幅|跌幅)/,
  // A list runs through it (32家、B级), or years that belong to other numbers.
  /\d\S*、/,
  /\d\s+\d/,
  /大关|排名第|位列第|居第/,
  /[/／]$/,
  // Two verbs and no noun: 新增 注销.
  /^\S{1,2} (?:注销|撤销|关停|减少|拆除|淘汰|退出|取消|清退|关闭|到期)/,
]

/** In front of the quantity: a denominator, a rate per so many, a sign in words. */
const ODD_LEADS = /[/／每负正]\s*$/

const textAt = ({ text }: Report, { start, end }: Pick<SourceSpan, 'start' | 'end'>) => text.slice(start, end)

const textBefore = ({ text }: Report, [first]: readonly SourceSpan[]) =>
  first ? text.slice(Math.max(0, first.start - 2), first.start) : ''

/** A bracket or a quotation mark that is not closed within the name, or not opened. */
function isOpen(name: string): boolean {
  const count = (mark: RegExp) => name.match(mark)?.length ?? 0
  return count(/[（(［[〔]/g) !== count(/[）)］\]〕]/g) || count(/“/g) !== count(/”/g)
}

const IN_NUMERAL = /[\d０-９.．]/

/** A piece that begins or ends within a numeral, of which it would show a few digits. */
function cutsNumeral(text: string, { start, end }: SourceSpan): boolean {
  const within = (at: number) => IN_NUMERAL.test(text.charAt(at - 1)) && /[\d０-９]/.test(text.charAt(at))
  return within(start) || within(end)
}
