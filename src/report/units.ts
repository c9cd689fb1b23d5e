import { COINS, COUNTERS, MAGNITUDES, MEASURES, RATES } from './unit-table.ts'

/** An alternation that tries the longest word first; a sign in Latin letters ends where no letter or digit follows. */
const longestFirst = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()]/g, '\\$&') + (/[A-Za-z]$/.test(word) ? '(?![A-Za-z\\d²³])' : ''))
    .join('|')

/**
 * Words that begin like a unit but are none: 633地块 is no count of 块, 5条件 none of 条. In each group the first character
 * is followed by what makes it another word.
 */
const OTHER_WORDS =
  '(?!人民|人均|人才|人大|人行|人工|人员编制|口岸|口号|口径|户籍|户口|次要|次日|次年|场所|场馆|场地|场景|家门|家庭农|家长|家园(?!林)|家装|个体(?=工商|户|经|私营)|个性|个别(?!墅)|名单|名称|名义|名录|位于|位居(?!民)|位列|项目(?!标)|处理|处置|处于|处罚|' +
  '条件|条例|批准|批复|批示|轮流|轮值|件均|起草|起步|起诉|例如|例会|例行|所有|所属|所在|座谈|间接|间隔|套餐|套利|台风|台账|台湾|门口|门诊|门店|门户|门槛|支持|支出|支付|支部|支撑|支队(?!伍)|支援|只有|头部|部队|部门|部分|部署|部委|部属|' +
  '本科|本地|本市|本年|本区|本县|本镇|本级|本土|期间|期末|期中|期货|期刊|期满|份额|张贴|片区|片剂|队伍|队员|班子|班组|班主|组织|组成|组团|组长|对口|对外|对照|对接|对比|对标|双向|双语|双方|双边|双碳|类似|类别|种植|种子|种养|款项|面向|面对|面积|面临|面试|' +
  '箱包|卷烟|根据|根本|连续|连接|连片|票据|股权|股份|股东|单位|单元|单独|单价|单身|单一|字化|字样|页岩|道路|道德|层级|层面|节能|节约|节水|节气|节日|节点|节省|节余|餐饮|餐厅|瓶装|' +
  '集中|集体|集聚|集团|集约|集成|集镇|集散|首个|首批|首家|首届|首创|首席|首先|首要|首次|首位|站位|堂食|版权|版面|版块|圈层|跨境|跨区|跨省|跨越|跨度|格局|包括|包含|包装|包容|车间|车辆|车站|车型|把关|把握|副主|副书|' +
  '平方根|里程|米粉|米线|石油|石材|担保|担任|升级|升至|升到|升学|升为|升高|克服|成立|成功|成为|成果|成效|成员|成交|成本|成品|成熟|成绩|成长|成片|成套|成人|度假|度过|度夏|度冬|天然|天津|天空|天地|年级|年代|年轻|年均|年度|年产|年报|年检|年龄|年货|年终|' +
  '分之|分别|分布|分类|分局|分公司|分会|分行|分店|分析|分享|分级|分支|分期|分散|分工|分红|分管|分包|分段|分流|分组|分离|分配|分钟(?:寺)|周边|周期|周围|周年|周末|兆丰|元旦|元宵|元素|元件|元首|角度|角色|角落|安全|伏季|伏天)'

const magnitudes = longestFirst(MAGNITUDES)
/** 千 in front of these opens a unit of its own: 千瓦时 is never 千 and 瓦 with a stray 时. */
const magnitude = `(?:(?:${magnitudes})(?<!千(?=[瓦米克伏卡焦帕赫牛升比字]))(?!分之))`
const units = longestFirst([...COUNTERS, ...MEASURES, ...COINS])
const per = longestFirst([...COUNTERS, ...MEASURES, ...COINS, ...RATES])
/** 元/平方米·天, 微克每立方米: a rate, and what it is multiplied with; 台（套）: one or the other. */
const rate = `(?:\\s*[/／]\\s*(?:百|千|万|亿)?(?:${per})|每(?:立方米|平方米|平方公里|千克|公斤|升|秒|小时))?(?:[·•・](?:${per}))*(?:[（(](?:${per}|次)[）)])?`
const counted = (words: string) => `${OTHER_WORDS}(?:${words})${rate}`
const measured = (words: string) =>
  `${magnitude}?(?:多|余|几)?${magnitude}?${counted(words)}|${magnitude}(?:多|余|几)?${magnitude}?`

/**
 * Sticky pattern for a unit behind a numeral in digits: percent, magnitude + unit, rates with `/` and products with `·`.
 * Groups: 1 qualifier in front of the unit (余, 多), 2 the unit, in which 多 or 余 may stand behind a magnitude (4万多亿元).
 */
export const UNIT_AFTER_DIGITS = new RegExp(`\\s*(余|多|来|几)?\\s*([%％‰‱]|${measured(units)})`, 'y')

/** Behind a Chinese numeral of several characters (三十五, 八十一点三) these would open a word or a date. */
const NOT_AFTER_CHINESE = new Set(
  '年 字 分 度 角 周 里 石 担 尺 丈 面 口 眼 道 层 圈 版 门 兆 把 包 车 跨 格 则 厘 首 顶 节 集'.split(' '),
)
const han = [...COUNTERS, ...MEASURES, ...COINS].filter(
  (unit) => !/[A-Za-z℃℉]/.test(unit) && !NOT_AFTER_CHINESE.has(unit),
)
export const UNIT_AFTER_CHINESE = new RegExp(`(余|多|几|来)?(${measured(longestFirst(han))})`, 'y')

/** Behind one character (两, 三, 十) only measure words that cannot open another word are safe. */
const SAFE = (
  '人次 户次 家次 件次 场次 批次 剂次 个百分点 百分点 个 名 次 轮 场 家 项 户 处 条 座 所 支 件 起 期 倍 成 元 美元 欧元 英镑 港元 亩 公顷 公里 ' +
  '平方公里 平方米 吨 人 位 本 部 辆 套 间 台 栋 幢 艘 架'
).split(' ')
export const UNIT_AFTER_ONE_CHARACTER = new RegExp(`(余|多|几|来)?(${magnitude}?${counted(longestFirst(SAFE))})`, 'y')

/** Whether a unit, or what tells a year, a month or a day, stands at a place of a text. */
export function isUnitAt(text: string, index: number): boolean {
  UNIT_AFTER_DIGITS.lastIndex = index
  if (UNIT_AFTER_DIGITS.test(text)) return true
  return /^\s?[年月日号]/.test(text.slice(index, index + 2))
}
