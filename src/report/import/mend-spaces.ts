const WIDE = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f\\u{20000}-\\u{3ffff}'
const DIGIT = '[0-9\\uff10-\\uff19]'
/** Between two digits, of full width or not, a space may part two numbers. */
const BESIDE_WIDE = new RegExp(`(?:(?<=[${WIDE}]) | (?=[${WIDE}]))(?<!${DIGIT} (?=${DIGIT}))`, 'gu')
/** 1 234 567 set with the narrow spaces of typesetters; plain and no-break spaces may part the columns of a table. */
const GROUPED_DIGITS = /(?<=\d)[\u2009\u202f](?=\d{3}(?!\d))/g
const HAN = /\p{Script=Han}/gu
const LATIN_WORD = /[A-Za-z]+/g
/** Marks that Chinese and English share; in a Chinese line no space stands beside them. */
const BESIDE_SHARED_MARK = /(?<=[“”‘’—…·]) | (?=[“”‘’—…·])/g
const BEFORE_CLOSING_MARK = / (?=[,;:!?)%‰\]])/g
/** 第一节 重要提示: the space that sets a chapter's number off from its name. */
const BEHIND_CHAPTER = /^(第[一二三四五六七八九十百\d]{1,4}(?:部分|篇|章|节)) (?=\S)/
const BROKEN_DECIMAL = /(?<=\d) \. ?(?=\d)|(?<=[^\s\d]\d{1,6}\.) (?=\d+ ?[%％])/g

/**
 * Takes out the spaces that layout programs leave inside Chinese text: none between Chinese characters, nor between
 * them and digits or Latin letters; one stays between Latin words and digits (TOP Life, TOP 5). Linear in the text.
 */
export function mendSpaces(text: string): string {
  const single = text
    .replace(GROUPED_DIGITS, '')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
  if (!single.includes(' ')) return single
  const narrow = single.replace(BROKEN_DECIMAL, closeDecimal)
  const mended = narrow
    .replace(BEHIND_CHAPTER, '$1\u0001')
    .replace(BESIDE_WIDE, '')
    .replace('\u0001', ' ')
    .replace(BEFORE_CLOSING_MARK, '')
  return isChinese(mended) ? mended.replace(BESIDE_SHARED_MARK, '') : mended
}

/** Wrapped lines closed up into one: Latin words keep their distance, all else goes without a space. */
export function joinWrapped(lines: readonly string[]): string {
  return lines.map((line, index) => (index > 0 ? gapBetween(lines[index - 1] ?? '', line) : '') + line).join('')
}

function gapBetween(first: string, second: string): '' | ' ' {
  const end = first.slice(-1)
  const wordBreak = /[A-Za-z0-9,.;:)%]/.test(end) && /^[A-Za-z(£$€“"]/.test(second)
  const numberBreak =
    /[A-Za-z]/.test(end) || (/[\d,.;:)]/.test(end) && !isChinese(first + second) && /[A-Za-z]{2}/.test(first))
  return wordBreak || (numberBreak && /^\d/.test(second)) ? ' ' : ''
}

function isChinese(text: string): boolean {
  return (text.match(HAN)?.length ?? 0) > (text.match(LATIN_WORD)?.length ?? 0)
}

function closeDecimal(gap: string): string {
  return gap.includes('.') ? '.' : ''
}
