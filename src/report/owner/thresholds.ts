import type { Place } from './place.ts'

/** Nouns that a bound sorts into classes: 5亿元以上项目, 2000万元以上工业企业. */
const CLASSES =
  /^(?:的|及以上|以上|以下)?[^，。；：、\d]{0,10}?(?:企业|项目|工业|产业|单位|公司|楼宇|园区|集群|商户|市场主体|主体|住宅|学校|设备|医院|车辆|船舶|建筑|用户|老人|老年人|订单|合同|大户|田块|水库|河流|桥梁|道路|客户|村|平台|基地|泊位|码头|机组|锅炉|店铺|商圈|综合体|品牌|产品|人才|税源|工程)/
/** Behind these units 以上 is a bound as a rule; behind a measure word (2100万人次以上农民工) it is a rough count. */
const BOUND_UNIT = /(?:元|平方米|㎡|亩|公顷|吨|蒸吨|千瓦|兆瓦|岁|层|年|米|公里)$/
const OVER = /^(?:超过?|突破|过|不足|逾|不到)$/
const BOUND = /以上|以下|以内/

/** For each figure whether it is the bound of a class and counts nothing: 10亿元以上项目7个, 超亿元企业5家, 10万吨级泊位3个. */
export function findThresholds(text: string, places: readonly Place[]): readonly boolean[] {
  return places.map((place, index) => isThreshold(text, place, places[index - 1], places[index + 1]))
}

function isThreshold(text: string, at: Place, previous: Place | undefined, next: Place | undefined): boolean {
  const { unit, qualifierBefore, qualifierAfter } = at.quantity
  const tail = text.slice(at.end, Math.max(at.end, Math.min(at.clause.end, next?.start ?? Infinity)))
  if (/^[%％‰倍番成]|百分点/.test(unit)) return false
  if (/^级(?!别)/.test(tail)) return true
  const bounded = BOUND.test(qualifierAfter)
  if (tail === '' && bounded && BOUND_UNIT.test(unit) && next) return next.start === at.end && isCountOf(tail, next)
  if (!/^(?:的)?[\p{Script=Han}“A-Za-z]/u.test(tail)) return false
  if (!bounded && !OVER.test(qualifierBefore)) return false
  const counted = next !== undefined && next.start < at.clause.end && isCountOf(tail, next)
  if (bounded && counted && (BOUND_UNIT.test(unit) || CLASSES.test(tail))) return true
  const countBefore = previous !== undefined && /^[^，。；：、\d]{0,8}$/.test(text.slice(previous.end, at.start))
  const isClass = CLASSES.test(tail)
  if (!bounded) return isClass && /元$/.test(unit) && (counted || countBefore)
  return isClass && BOUND_UNIT.test(unit)
}

/** The next figure counts the class when nothing parts it from the bound's noun. */
const isCountOf = (tail: string, next: Place): boolean =>
  !/[、，]/.test(tail) && /^(?:个|家|户|项|栋|幢|座|条|处|宗|件|人|名|所|台|套|艘|款|种)/.test(next.quantity.unit)
