const OPENING = '“（(《【「『'
const CLOSING = '”）)》】」』'

/** Offset behind the first sentence (。！？ outside quotes and brackets, with the quote that follows); the length when there is one only. */
export function firstSentenceEnd(text: string): number {
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (OPENING.includes(character)) depth++
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && '。！？'.includes(character)) return index + 1
  }
  return text.length
}

/** A date alone on its line: 2021年, 二〇二〇年十二月三十日, 2026-02-02, （2020年12月30日）. */
export function isDateLine(text: string): boolean {
  return /^[（(]?(?:(?:\d{4}|[〇零○一二三四五六七八九]{4})\s*年(?:度)?(?:[\d一二三四五六七八九十]{1,3}月(?:份)?(?:[\d一二三四五六七八九十]{1,3}[日号])?)?|\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?)(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?[）)]?$/.test(
    text,
  )
}

/** 各位代表：, 同志们！ and the like. */
export function isSalutation(text: string): boolean {
  return (
    /^(?:尊敬的)?(?:各位|同志们|老师们|同学们|女士们|先生们|朋友们).{0,20}[：:！!，,]?$/.test(text) && text.length <= 24
  )
}
