const MOVE = '(?:增|升|降|减|涨|跌|提高|增长|增加|提升|上升|扩大|扩展|下降|降低|减少|压减|缩短|回落|恢复|拓展|跃升)'
const FROM = /(?:从|由)(?:\d{4}年|上年|去年|年初|人均|每人每年)?的?$/
const TO = new RegExp(
  `(?:${MOVE}(?:到|至|为)|(?:稳定|保持|控制|维持|稳|站|达)在|分别为|已?达到?|总计|合计|累计|共计?|为|是|将)$`,
)
const TO_ONLY = new RegExp(`^(?:进一步)?${MOVE}(?:到|至|为)(?:\\d{4}年的?)?$`)
const ALONE = /^(?:和|与|及|以及|并|至|到|或|的|也|就|又|再|还|有|共|约|其中|分别)$/
const GROWTH =
  /^(?:同比|环比|比上年|较上年|比去年|较去年|年均|实际|名义|净|又|共|累计)*(?:增长|下降|提高|上升|减少|增加|新增|净增|降低|回落|提升|占|占比)$/
const GROWTH_AT_END =
  /(?:同比|环比|比上年|较上年|年均|实际|名义|净)*(?:增长|下降|提高|上升|减少|增加|新增|降低|回落|提升)$/

/** The words before a figure without the verb that leads up to it: 森林覆盖率达到 → 森林覆盖率, 收入从2020年的 → 收入. */
export function withoutTail(words: string): string {
  if (ALONE.test(words) || TO_ONLY.test(words)) return ''
  const from = words.replace(FROM, '')
  const bare = from.replace(TO, '')
  return bare === '' || bare.endsWith('的') ? from : bare
}

/** 同比增长 when a figure has no other words than that; empty otherwise. */
export function growthOf(lead: string): string {
  return GROWTH.test(lead) ? lead : ''
}

/** What grew: the label of the figure before without its own growth. 国内生产总值增长 → 国内生产总值. */
export function subjectOf(label: string): string {
  return label.replace(GROWTH_AT_END, '')
}

/** Words behind a figure that lead to the next one and name nothing: 增长到2025年的, 提升至. */
export function movesOnly(words: string): boolean {
  return TO_ONLY.test(words)
}

const LONGEST_LABEL = 40

/** A long list names its kind at its end: 甲称号、乙称号……等市级以上荣誉 → 市级以上荣誉. */
export function kindOfList(lead: string): string {
  const kind = lead.length > LONGEST_LABEL && lead.includes('、') ? lead.slice(lead.lastIndexOf('等') + 1) : lead
  return kind.length >= 2 && kind.length < lead.length && lead.includes('等') ? kind : lead
}

const NUMBER = /^(?:[一二三四五六七八九十]{1,3}[是、]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．]\s*|[①-⑳])/
const UNIT_IN_BRACKETS =
  /[（(](?:单位[：:])?[^（）()]{0,4}(?:元|个|人|户|家|项|次|吨|米|公里|亩|%|％|件|台|万|亿|名|所)[）)][：:]?$/

/** The words before a figure without the number of a list item, an opening like 其中 and a unit named in brackets. */
export function withoutMarks(words: string): string {
  return words
    .replace(NUMBER, '')
    .replace(/^(?:其中|共计|共|全年|累计为)/, '')
    .replace(UNIT_IN_BRACKETS, '')
    .trim()
}
