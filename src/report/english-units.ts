/** What ends a phrase behind a number: words that cannot be part of what is counted. */
const STOP = new Set(
  (
    'of in and to per was were is are am be been by for on at with from than as or the a an its his this has had have does did who which that those these but not if so ' +
    'across towards versus perhaps always besides unless thus yes us plus less minus against between after before during while when into over under about above below all each ' +
    'will would can could may might shall should must also still yet now then there here were up down out off via ' +
    'shows says includes covers sets provides requires states applies deals begins starts ends runs remains represents means makes gives goes comes takes needs becomes contains describes explains lists follows allows'
  ).split(' '),
)
/** Plurals without an s. */
const PLURAL = new Set(
  'people men women children staff feet personnel youth police cattle sheep fish data media criteria alumni premises series species teeth livestock'.split(
    ' ',
  ),
)
const SCALE = '(?:million|billion|trillion|thousand|hundred|dozen|bn|mn|tn)'
const PERCENT = /\s?(?:per cent|percent|pct)(?![A-Za-z])/y
const POINTS = /\s?(?:percentage points?|per cent points?|basis points?)(?![A-Za-z])/y
const SCALED = new RegExp(`\\s?(${SCALE})(?![A-Za-z])`, 'y')
const AFTER_COIN = new RegExp(`\\s?(${SCALE}|[mk])(?![A-Za-z])`, 'y')
const WORD = /\s([A-Za-z][A-Za-z’'-]*)/y
const LONGEST_PHRASE = 3

/** A unit in English words behind a numeral. */
export interface EnglishUnit {
  readonly end: number
  readonly unit: string
}

/** The scale behind an amount of money: £1.4 million, £20k; an empty unit when there is none. */
export function scaleAfterCoin(text: string, index: number): EnglishUnit {
  AFTER_COIN.lastIndex = index
  const match = AFTER_COIN.exec(text)
  return match ? { end: AFTER_COIN.lastIndex, unit: match[1] ?? '' } : { end: index, unit: '' }
}

/** 3.6 per cent, 1.4 million pounds, 640 lamps, 12 new council homes: the words as written up to the plural noun that is counted. */
export function englishUnitAt(text: string, index: number, value: string): EnglishUnit | undefined {
  PERCENT.lastIndex = index
  if (PERCENT.test(text)) return { end: PERCENT.lastIndex, unit: '%' }
  POINTS.lastIndex = index
  const points = POINTS.exec(text)
  if (points) return { end: POINTS.lastIndex, unit: points[0].trim() }
  SCALED.lastIndex = index
  const scale = SCALED.exec(text)
  const from = scale ? SCALED.lastIndex : index
  const noun = nounEnd(text, from, value === '1' && !scale)
  if (noun === undefined && !scale) return undefined
  const end = noun ?? from
  return { end, unit: text.slice(index, end).trim() }
}

/** Where the phrase ends that names what is counted; undefined when no plural noun is near. */
function nounEnd(text: string, from: number, singular: boolean): number | undefined {
  let at = from
  for (let count = 0; count < LONGEST_PHRASE; count++) {
    WORD.lastIndex = at
    const word = WORD.exec(text)?.[1]
    if (word === undefined || STOP.has(word.toLowerCase())) return undefined
    at = WORD.lastIndex
    if (singular || PLURAL.has(word.toLowerCase()) || /[^s'’]s['’]?$/.test(word)) return at
  }
  return undefined
}
