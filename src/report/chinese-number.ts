const DIGITS = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]))
const PLACES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const WAN = 1e4
const YI = 1e8

/** Every character that can stand in a numeral written in Chinese. */
export const CHINESE_NUMERAL_CHARACTERS = '零〇一二两三四五六七八九十百千万亿'

/**
 * 两 → 2, 二十一 → 21, 一千零五 → 1005, 三亿五千万 → 350000000, 二〇二〇 → 2020, 七点五 → 7.5, 一点五亿 → 150000000,
 * 三万五 → 35000. A lone 万 means 10000.
 */
export function parseChineseNumber(text: string): number {
  const plain = text.replaceAll(/[〇○]/g, '零').replaceAll('两', '二')
  const [, whole = '', decimals, scale = ''] = /^([^点]*)(?:点([^万亿]+)([万亿]*))?$/.exec(plain) ?? []
  const number = parseWhole([...whole])
  if (decimals === undefined) return number
  const factor = [...scale].reduce((product, character) => product * (character === '万' ? WAN : YI), 1)
  const digits = digitsOf([...decimals])
  return Number(`${String(number)}.${digits}e${String(Math.log10(factor))}`)
}

function parseWhole(characters: readonly string[]): number {
  if (characters.length > 1 && characters.every((character) => DIGITS.has(character)))
    return Number(digitsOf(characters))
  let total = 0
  let group = 0
  let digit = 0
  for (const character of characters) {
    const place = PLACES.get(character)
    if (place !== undefined) group += (digit || 1) * place
    else if (character === '万') total += (group + digit || 1) * WAN
    else if (character === '亿') total = (total + group + digit || 1) * YI
    else digit = DIGITS.get(character) ?? 0
    if (place !== undefined) digit = 0
    if (character === '万' || character === '亿') group = digit = 0
  }
  return total + group + digit * placeOfLast(characters.at(-2))
}

/** A last digit right behind 百, 千, 万 or 亿 counts the next lower place: 三万五 is 35000. */
function placeOfLast(previous: string | undefined): number {
  if (previous === '万') return WAN / 10
  if (previous === '亿') return YI / 10
  return (PLACES.get(previous ?? '') ?? 10) / 10
}

const digitsOf = (characters: readonly string[]) => characters.map((character) => DIGITS.get(character) ?? '').join('')

/** 三五, 七八十, 十五六: two digits side by side are a guess (or 一二三产, a name), never a count. */
export function isVague(text: string): boolean {
  return /[一二两三四五六七八九]{2}/.test(text.split('点')[0] ?? '')
}
