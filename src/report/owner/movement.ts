import type { Direction, Quantity } from '../report.ts'

/** How the words before a figure end when they say that something moved: 同比增长, 比上年减少. */
export interface Movement {
  /** Length of what stands before the comparison and the verb. */
  readonly nameLength: number
  readonly direction: Direction
}

const UP =
  '增长|增加|新增|净增|多增|提高|提升|上升|上涨|上调|上浮|扩大|攀升|跃升|增收|增产|提速|延长|拓宽|拉长|拉动增长'
const DOWN =
  '负增长|下降|减少|降低|回落|下滑|下跌|下调|缩短|压缩|缩减|压减|压降|精简|缩小|收窄|削减|减亏|减轻|减产|少增|下行'
const RANKS = '前移|前进|晋升|进位|跃升|上升|提升|后移|后退|下降|下滑'
const AGAINST =
  '(?:同比|环比|同期|(?<![占对环同性价成])(?:比|较)(?![重例率赛如较])[^，。；：、]{1,12}?|与[^，。；：、]{1,12}?相比|按可比(?:价格|口径|价)?(?:计算)?|扣除价格因素|' +
  '年均|月均|日均|平均每[年月天日户]|平均|实际|名义|累计|大幅|净|预计|预期|力争|将|要|要求|继续|又|再|均|都|各|分别|逐年|连续[两三四五六七八九十\\d]{1,2}年|自然|同口径|总共|共|约|也|还|已|全年|稳步|持续)'
const MOVED = new RegExp(`^(.*?)(?:${AGAINST})*(?:(${UP})|(${DOWN}))[了约近]?$`, 's')
/** Verbs of one character are too often part of a noun unless a rate follows. */
const MOVED_BY_RATE = new RegExp(`^(.*?)(?:${AGAINST})*(?:([增升涨])|([减降跌]))[了约近]?$`, 's')
const MORE_OR_LESS = /^(.*?)(?:(?:同比|环比)|(?:比|较)[^，。；：、]{1,14}?)(?:(多|高出?)|(少|低))[了约近]?$/s
const BESIDE = /^(.*?)(?:均|分别|总体|继续)?(?:高于|低于|快于|慢于|高出|超出|优于|领先|好于)[^，。；：]{0,14}$/s
/** Nouns that are themselves a movement: 增速, 降幅. */
const NOUN_UP = /(?:增速|增幅|涨幅|升幅|增长率|增长速度|增长|增长目标|增长预期目标)(?:预期目标|目标)?(?:为|是|达)?$/
const NOUN_DOWN = /降幅(?:为|是|达)?$/
const RANKED = new RegExp(`^(.*?)(?:${AGAINST})*(${RANKS})(?:了|至|到)?$`, 's')

/** The unit, where a fraction (八分之一) is a rate like any per cent. */
export const unitOf = ({ unit, value }: Quantity): string => (value.includes('分之') ? '%' : unit)

export const isRate = (unit: string): boolean => /^(?:[%％‰倍成番]|个?百分点|个?基点|个点)/.test(unit)
export const isPoints = (unit: string): boolean => /^(?:个?百分点|个?基点|个点)/.test(unit)

/** The movement that the words before a figure of this unit end with, if they end with one. */
export function movementIn(words: string, unit: string): Movement | undefined {
  const bare = words.trimEnd()
  const moved = MOVED.exec(bare) ?? (isRate(unit) ? MOVED_BY_RATE.exec(bare) : null) ?? MORE_OR_LESS.exec(bare)
  if (moved) return movement(moved[1], moved[2] ? 'up' : 'down')
  if (isPoints(unit)) return besides(bare)
  if (!isRate(unit)) return undefined
  if (NOUN_UP.test(bare)) return movement(bare, 'up')
  return NOUN_DOWN.test(bare) ? movement(bare, 'down') : undefined
}

/** A distance to another (高于全市2.1个百分点) goes neither way. */
function besides(words: string): Movement | undefined {
  const found = BESIDE.exec(words)
  return found ? movement(found[1], 'none') : undefined
}

/** 排名上升5位: the way a rank moved; undefined when the words say nothing of ranks. */
export function rankIn(words: string, unit: string): Movement | undefined {
  if (!/^(?:位|名次|个?位次|名|个名次)$/.test(unit)) return undefined
  const moved = RANKED.exec(words)
  if (moved) return movement(moved[1], /后|下/.test(moved[2] ?? '') ? 'down' : 'up')
  return /(?:排名?|位列|位居|居|列|进入|跻身|排在)[^，。；]{0,8}前$/.test(words) ? movement(words, 'none') : undefined
}

const movement = (name: string | undefined, direction: Direction): Movement => ({
  nameLength: name?.length ?? 0,
  direction,
})

/** 减少农药使用120吨: a verb in front that takes its object down. */
export const takesDown = (words: string): boolean => /^(?:减少|降低|压减|压降|缩减|削减|减轻|缩短|压缩)./.test(words)
