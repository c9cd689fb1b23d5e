import { englishUnitAt, scaleAfterCoin } from './english-units.ts'
import { MOVES } from './numeral-ranges.ts'
import { readNumber } from './read-number.ts'
import type { Quantity } from './report.ts'
import type { NumeralToken } from './scan-numerals.ts'
import { UNIT_AFTER_CHINESE, UNIT_AFTER_DIGITS, UNIT_AFTER_ONE_CHARACTER } from './units.ts'

/** 超, 近, 约 and 达 are no qualifiers where they end another word: 节约120万元, 附近3家, 到达5个. */
const BEFORE =
  /(?:[不未](?:超过|突破|达到|低于|高于|少于|多于|大于|小于)|超过|低于|高于|少于|多于|不足|不到|不下|将近|接近|至少|至多|最多|最高|最低|高达|多达|突破|超出|达到|大约|约为|约合|累计达|仅|(?<![附最靠临邻就亲])近|(?<![节集制预签合契公])约|(?<![赶反])超|逾|(?<![到传发抵直转表])达)\s*$/
/** 用户过万, 过半数; behind a verb 过 tells that it is done: 进行过两次. */
const PAST = /过$/
const MONEY_BEFORE = /(?:折合)?人民币\s*$/
const ENGLISH_BEFORE =
  /\b(?:(?:just |slightly )?(?:more than|over|under|below|above|less than|fewer than)|about|around|nearly|almost|at least|at most|up to|some|approximately|roughly)\s+$/i
const COIN = /(?:(?:US|HK|NZ|CA|AU|A|C|S)?[$＄]|[£￡€¥￥]|\b(?:RMB|CNY|USD|EUR|GBP|HKD|JPY)\s?)$/
const AFTER = /^\s*(?:人民币)?(?:半(?![年天月日径数价])|及以上|以上|以下|以内|之多|左右|上下|不等)?(?:以上|左右)?/
/** 九成五 is 9.5 成. */
const TENTH = /^[一二三四五六七八九](?![个十百千万])/
/** Alone, 万 or 百 is a figure of speech unless a qualifier makes it a count: 纳税超亿元, 近百人次, 百余家. */
const MULTIPLIER_ALONE = /^[十百千万亿]+$/
/** A number that ends its clause behind one of these is a score or an index without a unit: 指数为102.3. */
const SCORE_BEFORE = /(?:指数|得分|评分|系数|平均分|均分|绩点|净推荐值|比值)[^\d，。；]{0,6}$/
/** Complaints fell from 120 to 75. */
const ENGLISH_SCORE = /\b(?:from|to|by|was|were|stood at|reached|totalled|totaled|at)\s+$/i
const ENGLISH_END = /^(?:\s+(?:to|in|by|and|last|this|at)\b|[.,;:)]?(?:\s|$))/
/** A table's row may name the unit once, beside its title: 新增就业岗位（个） 1500 1663. */
const UNIT_IN_TITLE = /[（(](?:单位[：:])?([^（）()\d]{1,10})[）)][：:]?(?:\s+[-－]?[\d,，.．%％]+)*\s*[-－]?$/
/** 分别为3、12和205家: the last of a list names the unit of all. */
const LIST_BEFORE = /(?:分别|依次|各为)[^。；]{0,60}$|\d{4}年(?:的|为|达|有)?$/
const NUMERAL = '[0-9０-９]+(?:[.．][0-9０-９]+)?'
const LIST_AHEAD = new RegExp(
  `(?:\\s*(?:、|，|,|和|及|与|以及)\\s*(?:[12]\\d{3}年(?:的|为|达|有)?)?${NUMERAL}){1,30}`,
  'y',
)
const MOVE_AHEAD = new RegExp(`\\s?到\\s?${NUMERAL}`, 'y')
const LONGEST_QUALIFIER = 24
const LONGEST_ROW = 80

export interface FoundQuantity {
  readonly quantity: Quantity
  /** Offsets of qualifier to end of unit, in the same text as the token's. */
  readonly start: number
  readonly end: number
}

interface FoundUnit {
  readonly end: number
  readonly infix: string
  readonly unit: string
  /** As in Quantity. */
  readonly written?: string
}

/** The quantity at a token: its unit and qualifiers read from the text around it, or undefined when it counts nothing. */
export function readQuantity(text: string, token: NumeralToken): FoundQuantity | undefined {
  const lead = text.slice(Math.max(0, token.start - LONGEST_QUALIFIER), token.start)
  const coin = token.script === 'arabic' ? (COIN.exec(lead)?.[0] ?? '') : ''
  const front = lead.slice(0, lead.length - coin.length)
  const before = qualifierBefore(front, token.value) + coin
  const unit = token.script === 'arabic' ? arabicUnit(text, token, coin.trim()) : chineseUnit(text, token, before)
  return unit && quantityOf(text, token, before, unit)
}

function qualifierBefore(lead: string, value: string): string {
  const money = MONEY_BEFORE.exec(lead)?.[0] ?? ''
  const front = lead.slice(0, lead.length - money.length)
  if (PAST.test(lead) && /^[百千万亿半]/.test(value)) return '过'
  return (BEFORE.exec(front)?.[0] ?? ENGLISH_BEFORE.exec(front)?.[0] ?? '') + money
}

function arabicUnit(text: string, token: NumeralToken, coin: string): FoundUnit | undefined {
  if (/[/／]/.test(token.value)) return fractionAt(text, token)
  const scale = coin && scaleAfterCoin(text, token.end)
  if (scale && scale.unit) return { ...scale, infix: '', unit: `${coin} ${scale.unit}`, written: scale.unit }
  const unit = matchAt(UNIT_AFTER_DIGITS, text, token.end)
  if (unit) return unit
  if (scale) return { ...scale, infix: '', unit: coin, written: '' }
  const english = englishUnitAt(text, token.end, token.value)
  if (!english) return unitElsewhere(text, token)
  const written = text.slice(token.end, english.end).trim()
  return { end: english.end, infix: '', unit: english.unit, ...(written !== english.unit && { written }) }
}

/** 2/3 of a whole, told as such; any other stroke between digits is a date, a size or a shift. */
function fractionAt(text: string, { value, end }: NumeralToken): FoundUnit | undefined {
  const number = readNumber(value)
  const told = /^(?:以上|左右|强|弱|的|[，。；、]|$)/.test(text.slice(end, end + 2))
  return number > 0 && number < 1 && /[/／](?:[2-9]|10)$/.test(value) && told ? { end, infix: '', unit: '' } : undefined
}

function unitElsewhere(text: string, token: NumeralToken): FoundUnit | undefined {
  const { start, end } = token
  const lead = text.slice(Math.max(0, start - LONGEST_ROW), start)
  const none = { end, infix: '', unit: '' }
  const inTitle = UNIT_IN_TITLE.exec(lead)?.[1]
  const unit = inTitle && matchAt(UNIT_AFTER_DIGITS, inTitle, 0)
  if (unit && unit.end === inTitle.length) return { ...none, unit: unit.unit }
  const listed =
    (LIST_BEFORE.test(lead) && unitBehind(LIST_AHEAD, text, end)) ||
    (MOVES.test(lead) && unitBehind(MOVE_AHEAD, text, end))
  if (listed) return { ...none, unit: listed.unit }
  const behind = text.slice(end, end + 12)
  const scored = /^\s*(?:[，,。；;、）)]|$)/.test(behind) && SCORE_BEFORE.test(lead)
  return scored || (ENGLISH_SCORE.test(lead) && ENGLISH_END.test(behind)) ? none : undefined
}

/** The unit that stands behind the numerals which follow. */
function unitBehind(ahead: RegExp, text: string, index: number): FoundUnit | undefined {
  ahead.lastIndex = index
  return ahead.test(text) ? matchAt(UNIT_AFTER_DIGITS, text, ahead.lastIndex) : undefined
}

const SHARES: readonly (readonly [opening: string, unit: string])[] = [
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
]

function chineseUnit(text: string, { value, end }: NumeralToken, before: string): FoundUnit | undefined {
  const share = SHARES.find(([opening]) => value.startsWith(opening))
  if (share) return { end, infix: '', unit: share[1], written: '' }
  if (value === '半数' || value.includes('分之')) return { end, infix: '', unit: '' }
  const sure = /[十百千万亿点]/.test(value) && value.length > 1
  const unit =
    matchAt(sure ? UNIT_AFTER_CHINESE : UNIT_AFTER_ONE_CHARACTER, text, end) ?? turnsAt(text, value, end, before)
  if (!unit || (value.startsWith('零') && !value.includes('点'))) return undefined
  if (value === '一' && !/^(?:倍|成|番|个百分点)$/.test(unit.unit)) return undefined
  const rhetorical = MULTIPLIER_ALONE.test(value) && before === '' && unit.infix === '' && value !== '十'
  return rhetorical ? undefined : unit
}

/** 翻了一番, 连续五年: units that mean something else behind any other words. */
function turnsAt(text: string, value: string, end: number, before: string): FoundUnit | undefined {
  const lead = text.slice(Math.max(0, end - value.length - before.length - 4), end - value.length - before.length)
  if (text.startsWith('番', end) && /翻了?$/.test(lead)) return { end: end + 1, infix: '', unit: '番' }
  if (text.startsWith('年', end) && /(?:连续|历时|历经|持续)$/.test(lead))
    return { end: end + 1, infix: '', unit: '年' }
  return undefined
}

function matchAt(pattern: RegExp, text: string, index: number): FoundUnit | undefined {
  pattern.lastIndex = index
  const match = pattern.exec(text)
  if (!match) return undefined
  const written = match[2] ?? ''
  const unit = written
    .replace(/[多余几\s]/g, '')
    .replace('％', '%')
    .replace('／', '/')
  const inside = /[多余几]/.exec(written)?.[0] ?? ''
  return { end: pattern.lastIndex, infix: (match[1] ?? '') + inside, unit, ...(inside && { written }) }
}

function quantityOf(text: string, token: NumeralToken, before: string, found: FoundUnit): FoundQuantity {
  const behind = text.slice(found.end, found.end + LONGEST_QUALIFIER)
  const more = found.unit === '成' ? TENTH.exec(behind) : undefined
  const tenth = more ? readNumber(more[0]) / 10 : 0
  const after = more?.[0] ?? AFTER.exec(behind)?.[0] ?? ''
  const half = after.trim().startsWith('半') ? 0.5 : tenth
  const [from, to] = token.ends
  const number = readNumber(from) + half
  return {
    quantity: {
      value: token.value,
      number,
      ...(to !== undefined && { numberTo: readNumber(to) + half }),
      unit: found.unit,
      ...(found.written !== undefined && found.written !== found.unit && { unitWritten: found.written }),
      qualifierBefore: before.trim(),
      qualifierAfter: found.infix + after.trim(),
    },
    start: token.start - before.length,
    end: found.end + after.length,
  }
}
