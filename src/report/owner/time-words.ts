const YEAR = '(?:19|20)\\d\\d年'
const WITHIN =
  '(?:度|全年|上半年|下半年|前?[一二三四]季度|前三季度|\\d{1,2}月(?:份|底|末)?(?:\\d{1,2}日)?|年?[底末初])?'
const YEARS = '(?:19|20)\\d\\d年?(?:[至到~]|[—–－-]{1,2})(?:19|20)\\d\\d年'
const PLAN = '[“"]?十[一二三四五六]五[”"]?(?:规划)?(?:时期|期间|末|以来)'
const COUNT = '[一二三四五六七八九十两几\\d]{1,2}'
const RELATIVE = [
  '今年(?:底|末|以来)?|去年(?:底|末|同期)?|上年(?:底|末|同期)?|前年|当年|本年度?|全年|上半年|下半年|前三季度',
  '第?[一二三四]季度|年内|年底|年末|年初|当前|目前|现在|任期内',
  `(?:过去|今后|未来|最近|近)?${COUNT}年(?:来|间)|(?:过去|今后|未来|近)${COUNT}年|近年来?|${COUNT}年[前后]`,
  '\\d{1,2}(?:[—–－-]|至)\\d{1,2}月(?:份)?|\\d{1,2}月(?:份|底|末)?',
].join('|')
const UNTIL = `截[至止]到?(?:目前|${YEAR}${WITHIN}|今年(?:底|末)?|去年(?:底|末)?|年[底末]|\\d{1,2}月(?:底|末)?)`

/** A time as reports write it: 2024年底, 2019年至2023年, 上半年, 截至目前, 五年来. Source of a pattern, without groups. */
export const TIME = `(?:${UNTIL}|${YEARS}|${YEAR}${WITHIN}|${PLAN}|${RELATIVE})`

/** A time at the front of a clause, with the word that leads it in. */
export const TIME_AT_FRONT = new RegExp(`^(?:到|至|在)?${TIME}(?:以?来|间|时|中|里)?`)
export const ONLY_TIME = new RegExp(`^(?:${TIME}|[、，和与及至的\\s])+$`)
/** 2021年、2022年、2023年 or 2019年至2023年 at the end of the words. */
export const TIMES_AT_END = new RegExp(`(?:${TIME})(?:[、和与及]${TIME})*$`)
/** 2023年、2024年 or 2019年至2023年 at the front of the words. */
export const TIMES_AT_FRONT = new RegExp(`^${TIME}(?:[、和与及]${TIME})*`)
export const EACH_TIME = new RegExp(TIME, 'g')
/** The end that a change is measured against is no time of its own. */
const COMPARED_WITH = /(?:比|较|与|同|超过|高于|低于|相比|完成)$/
/** 是2020年的2.4倍: the time of what it is measured by. */
const BASE = /(?:是|为|达到?|相当于|占)$/
/** 从2020年的, 到2025年的: the time of one end of a movement only. */
const ONE_END = /(?:从|由|自|到|至)$/

export interface TimeWord {
  readonly words: string
  readonly start: number
  readonly end: number
  /** Belongs to the figure behind it and to no later one. */
  readonly local: boolean
}

/** The times named in a stretch of text, in order; offsets are counted from `offset`. */
export function timesIn(words: string, offset: number): readonly TimeWord[] {
  return Array.from(words.matchAll(EACH_TIME)).flatMap((match) => {
    const lead = words.slice(Math.max(0, match.index - 4), match.index)
    if (COMPARED_WITH.test(lead) || /[\d.]$/.test(lead)) return []
    const start = offset + match.index
    if (BASE.test(lead) && words.startsWith('的', match.index + match[0].length)) return []
    const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 2)
    const local = ONE_END.test(lead) && /^的?\d/.test(behind)
    return [{ words: match[0], start, end: start + match[0].length, local }]
  })
}
