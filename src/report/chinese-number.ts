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

/** 两 → 2, 二十一 → 21, 一千零五 → 1005, 三亿五千万 → 350000000, 二〇二〇 → 2020, 七点五 → 7.5. A lone 万 means 10000. */
export function parseChineseNumber(text: string): number {
  const [whole = '', decimals] = text.replaceAll('〇', '零').replaceAll('两', '二').split('点')
  const number = parseWhole([...whole])
  return decimals ? Number(`${String(number)}.${digitsOf([...decimals])}`) : number
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
  return total + group + digit
}

const digitsOf = (characters: readonly string[]) => characters.map((character) => DIGITS.get(character) ?? '').join('')
