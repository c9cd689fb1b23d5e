import type { NumeralKind } from './report.ts'

/** A numeral with a few characters on each side of it. */
export interface Surroundings {
  readonly value: string
  readonly before: string
  readonly after: string
  readonly quoted: boolean
}

type Rule = readonly [kind: NumeralKind, holds: (at: Surroundings) => boolean]

const LATIN_UNIT =
  /^(?:km|kg|kWh|kW|kV|MWh|MW|GWh|GW|TWh|mm|cm|mg|ml|mL|dB|GB|TB|MB|Mbps|Gbps|ha|TEU|m|g|t|L|K|W|V)(?![A-Za-z])/
const STATISTIC = /^\s*(?:[%％‰]|[万亿]|[余多]?(?:万|亿))/
const YEAR = /^(?:1[89]|2[01]|１[８９]|２[０１])[\d０-９]{2}(?:\D{1,4}(?:1[89]|2[01])?\d\d)?$/

/** Digits that count nothing, most telling first. A digit run that no rule knows may be a statistic. */
export const ARABIC_RULES: readonly Rule[] = [
  ['ordinal', ({ before }) => /第\s*$/.test(before)],
  ['ordinal', ({ after }) => /^\s*(?:届|世纪|级(?!别|以上))/.test(after)],
  ['formula', ({ before, after }) => /[+＋×]\s*$/.test(before) || /^\s*[+＋×]/.test(after)],
  ['name', ({ before, after, value }) => /[A-Za-z][.-]?$/.test(before) && !isMeasuredName(value, after)],
  ['name', ({ before, quoted }) => quoted && /[A-Za-z]\s+$/.test(before)],
  ['name', ({ after }) => /^[A-Za-z]/.test(after) && !LATIN_UNIT.test(after)],
  ['name', ({ after }) => /^\s*(?:热线|政务服务|急救|报警|(?:平台|专线)(?!数量|建设))/.test(after)],
  ['year', ({ value, after }) => YEAR.test(value) && /^\s*(?:年|学年|财年|学年度)/.test(after)],
  ['year', ({ value, after }) => /^\d\d\D\d\d$/.test(value) && /^\s*(?:学?年度|学年)/.test(after)],
  ['date', ({ value, after }) => /^[\d０-９]{1,2}(?:\D\d{1,2})?$/.test(value) && /^\s*月/.test(after)],
  ['date', ({ before, after }) => /月(?:份)?\s*$/.test(before) && /^\s*[日号]/.test(after)],
  [
    'date',
    ({ after, value }) => /^\s*(?:[日时]|点(?!位|多|余))/.test(after) && /^[\d０-９]{1,2}(?:\D\d{1,2})?$/.test(value),
  ],
  ['date', ({ after, value }) => /^\s*(?:多|余)?年(?:来|前|后|内|间|底|末|初)/.test(after) && !/[.．]/.test(value)],
  ['anniversary', ({ after }) => /^\s*周年/.test(after)],
  [
    'threshold',
    ({ before, after }) => /^\s*周?岁/.test(after) && !/(?:提高|增加|延长|达到?|为|到|至|是)了?\s*$/.test(before),
  ],
  ['address', ({ after }) => /^\s*(?:弄|号(?!召)|室|地块|标段|街坊|路(?=公交)|国道|省道)/.test(after)],
  ['ordinal', ({ before, after, value }) => /^\s*[（(]?$/.test(before) && startsItem(value, after)],
]

/** PM2.5 and M50 are names; ROE12.5% and GDP100亿元 are measured. */
function isMeasuredName(value: string, after: string): boolean {
  return STATISTIC.test(after) || (/\d{3}|\./.test(value) && /^\s*(?:元|人|个|家|吨|户)/.test(after))
}

function startsItem(value: string, after: string): boolean {
  if (/^\d{1,2}\.\d{1,2}$/.test(value)) return /^\s*[^\d\s%％‰万亿千元个人户家名位项次米吨亩公倍]/.test(after)
  return /^\d{1,3}$/.test(value) && /^\s*[、.．）)]\s*\D/.test(after)
}

const NAMED_LISTS =
  /^[个项大条件]?(?:方面|积极性|市场|种资源|规定|层面|举措|维护|确立|百年|文明|环节|关键|重点(?!项目|工程)|坚持|毫不|阶段|转变|统一|结合|抓手|目标|任务|着力|聚焦|更加|孩|事(?!项))/

/** Numerals in Chinese characters that count nothing. 八项规定, 两个积极性 and 六个方面 name a list rather than measure. */
export const CHINESE_RULES: readonly Rule[] = [
  ['ordinal', ({ before }) => /第$/.test(before)],
  [
    'plan',
    ({ value, quoted, after }) =>
      /^十?[一二三四五六七八九]五$/.test(value) && (quoted || /^(?:规划|时期|普法|末)/.test(after)),
  ],
  ['term', ({ quoted }) => quoted],
  ['year', ({ value, after }) => value.length === 4 && /^年/.test(after)],
  ['date', ({ after }) => /^月(?!度)/.test(after)],
  ['date', ({ before, after }) => /月$/.test(before) && /^[日号]/.test(after)],
  ['anniversary', ({ after }) => /^周年/.test(after)],
  ['ordinal', ({ before, after }) => /^\s*[（(]?$/.test(before) && /^\s*[、．.）)]/.test(after)],
  ['ordinal', ({ after, before }) => /^[是要]/.test(after) && /(?:^|[。；，：\s])$/.test(before)],
  ['ordinal', ({ after }) => /^期(?!《)/.test(after)],
  ['address', ({ after }) => /^(?:标段|号(?!召)|期工程)/.test(after)],
  ['word', ({ value, after }) => !value.startsWith('百分之') && NAMED_LISTS.test(after)],
]
