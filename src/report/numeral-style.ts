/** How a report sets its numerals, counted over the whole text: evidence for numerals that could be read in two ways. */
export interface NumeralStyle {
  /** `5 2 7 万元`: single digits with a blank between them, in front of a unit. */
  readonly spaced: number
  /** `527万元`: two digits or more without a blank, in front of a unit. */
  readonly closed: number
  /** `5,273` or `5，273`. */
  readonly grouped: number
  /** `5273万元`: four digits or more without separators, in front of a unit. */
  readonly plain: number
}

const BEFORE_UNIT = '(?=\\s?[\\p{Script=Han}%％‰㎡℃])(?!\\s?[年月日号])'
const SPACED = new RegExp(`(?<![0-9０-９] ?)[0-9０-９](?: [0-9０-９])+(?![0-9０-９])${BEFORE_UNIT}`, 'gu')
const CLOSED = new RegExp(`(?<![0-9０-９])[0-9０-９]{2,}(?:[.．][0-9０-９]+)?(?![0-9０-９])${BEFORE_UNIT}`, 'gu')
const GROUPED = /(?<![0-9０-９])[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])/g
const PLAIN = new RegExp(`(?<![0-9０-９])[0-9０-９]{4,}(?![0-9０-９])${BEFORE_UNIT}`, 'gu')

export function styleOf(text: string): NumeralStyle {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return { spaced: count(SPACED), closed: count(CLOSED), grouped: count(GROUPED), plain: count(PLAIN) }
}
