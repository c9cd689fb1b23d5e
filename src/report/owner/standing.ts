import { isBareVerb } from './verbs.ts'
import { ONLY_TIME } from './time-words.ts'

/**
 * Whether words can name a figure by themselves.
 * - none: only words of grammar; verb: what was done, to a thing not named here; attribute: a class without its noun (市级);
 * - dependent: a side of a thing named before (增速, 总投资); unknown: it points to something (其, 该, 前者); name: yes.
 */
export type Standing = 'none' | 'verb' | 'attribute' | 'dependent' | 'unknown' | 'name'

const GRAMMAR =
  /^(?:和|与|及|以及|并且?|且|或|至|到|的|也|就|又|再|还|有|共有?|共计|合计|总计|累计|约|近|其中|分别|各|均|都|为|是|达到?|达成|超过|突破|占|占比为|将|已|已经|从|由|自|对|向|给|在|把|以|被|让|使|于|后|前|包括|包含|含|即|如|等|以上|以下|左右|平均|每[年月天日]|年均|全年|同比|环比|实际|名义|净|增长|增加|新增|净增|提高|提升|上升|下降|降低|减少|回落|达|为了|相当于|多达|高达|其它?|总的?|另有?|另外|此外|同时|一共|总共|有望|可望|望|预计|力争|预期|计划|仅|只|不足|不到|计|折合|合|人均|户均|日均|月均|\s|[“”"（）()：:、，—…·-])+$/
const DEPENDENT =
  /^(?:其中)?(?:年均|平均|累计|总|全部|人均|户均|日均)?(?:增速|增幅|降幅|涨幅|增长率|占比|比重|比例|份额|规模|总量|总额|总面积|建筑面积|占地面积|面积|占地|总投资额?|投资额|计划总投资|协议投资|合同金额|金额|均价|单价|排名|位次|总数|数量|人数|户数|长度|全长|总长|总里程|涉及金额|涉及资金|涉案金额|价值|总价值|贡献率)$/
const ATTRIBUTE =
  /^(?:其中)?(?:(?:国家|省部?|市|区县?|县|镇|乡|村|街道|校|院|国际|世界|[百十千万亿]+|[一二三四五甲乙丙A-E]+)(?:级|类|型|等)(?:及?以上|以下)?|男性?|女性?|其他|其余|其它|正式|临时|大型|中型|小型|微型|公办|民办|国有|民营|境内|境外|国内|国外|省内|省外|市内|市外|区内|区外|本地|外地|城镇|农村|城市|乡村|线上|线下|去年|今年|.{1,3}[级型类性式]|[\d.,]+[\p{Script=Han}㎡]{1,5}(?:及?以上|以下|以内))$/u
const POINTING = /^(?:其(?!中|他|余|它)|该|此|这|那|它|他们|她们|我们|双方|两者|二者|前者|后者|上述|以上|以下|之)/
/** 每增长1个百分点, 相当于5年前: a figure of a comparison, not of the report's own doing. */
export const SUPPOSED = /每(?:增长|增加|提高|下降|减少)|相当于|如果|假如|若按|换算|折算|不超过\s*$|每[^，。]{0,6}每/

/** Before or after what: the two ends of a change, and no name. */
const MOMENT =
  /^(?:改革|改造|整治|调整|实施|治理|优化|提升|开通|疫情|合并|搬迁|整改|更新|升级|修缮|扩建|重建|启用).{0,4}[前后]$/

export function standingOf(words: string): Standing {
  const bare = words.trim()
  if (bare === '' || GRAMMAR.test(bare) || ONLY_TIME.test(bare)) return 'none'
  if (MOMENT.test(bare) || POINTING.test(bare) || SUPPOSED.test(bare)) return 'unknown'
  if (DEPENDENT.test(bare)) return 'dependent'
  if (ATTRIBUTE.test(bare)) return 'attribute'
  return isBareVerb(bare) ? 'verb' : 'name'
}
