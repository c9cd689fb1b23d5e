import { parseChineseNumber } from './chinese-number.ts'

const SCALES = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
] as const
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number that one numeral means by itself, before its unit: １,２３４．５ → 1234.5, 5万8千 → 58000, 三分之二 → 0.667, 百分之七 → 7. */
export function readNumber(numeral: string): number {
  if (numeral === '半数') return 0.5
  const [whole, part] = numeral.split('分之')
  if (part !== undefined)
    return '百千万'.includes(whole ?? '') ? readWords(part) : readWords(part) / readWords(whole ?? '')
  return /\d|[０-９]/.test(numeral) ? readDigits(plainDigits(numeral)) : readWords(numeral)
}

const readWords = (text: string): number => parseChineseNumber(text)

/** Full-width digits, signs, blanks and separators of thousands made plain. */
function plainDigits(text: string): string {
  return text
    .replace(/[０-９．／]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[,，\s]/g, '')
    .replace(/^[－−–]/, '-')
}

function readDigits(text: string): number {
  const power = /^(-?)(?:([\d.]+)[×xX*])?10([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(text)
  if (power) {
    const exponent = [...(power[3] ?? '')].map((each) => SUPERSCRIPTS.indexOf(each)).join('')
    return Number(`${power[1] ?? ''}${power[2] ?? '1'}e${exponent}`)
  }
  const [above = '', below] = text.split('/')
  if (below !== undefined) return Number(above) / Number(below)
  return /[亿万千]/.test(text) ? readMixed(text) : Number(text)
}

/** 3万4567, 1亿2千万: each scale counts what stands in front of it. */
function readMixed(text: string): number {
  for (const [word, scale] of SCALES) {
    const [front, ...rest] = text.split(word)
    if (rest.length > 0) return (front ? readMixed(front) : 0) * scale + readMixed(rest.join(word))
  }
  return Number(text)
}
