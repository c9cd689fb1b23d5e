/** Magnitudes that become part of the unit: 6.96 万人次, 6.44 亿元. */
const MAGNITUDES = ['万亿', '千亿', '百亿', '十亿', '千万', '百万', '十万', '亿', '万', '千']

/** Measure words that make a numeral, Arabic or Chinese, a statistic. */
const COUNTERS = (
  '人次 人份 人天 人 户次 户 次 场次 场 家次 家 个 名 位 项次 项 处 条 批次 批 轮 件次 件 起 宗 例次 例 所 座 栋 幢 间 套 台 辆 艘 架 门 ' +
  '支 只 羽 头 匹 尾 株 棵 盏 部 本 册 篇 期 份 张 枚 幅 块 片 盆 队 班次 班列 班 组 对 双 类 种 款 方面 门类 厘 户头 车次 床位 床 位次 ' +
  '村次 桌 餐 盒 瓶 袋 箱 桶 卷 根 遍 趟 届次 连 亩次 笔 票 席 股 单 字 页 道 层 口 眼 孔 面 封 节课 节 课时 学时 学分 人年 ' +
  '席位 车位 泊位 机位 点位 重量箱 标准箱 标箱 宅 名次 粒 顶 顿 剂次 剂 针'
).split(' ')

/** Units of measure: they follow Arabic numerals. */
const MEASURES = (
  '平方公里 平方千米 平方米 平米 立方米 公里 千米 厘米 毫米 纳米 微米 海里 米 公顷 亩 公斤 千克 吨标准煤 吨标煤 吨公里 人公里 吨 毫克 克 ' +
  '斤 升 毫升 立方 千瓦时 千瓦 兆瓦时 兆瓦 吉瓦 千伏安 千伏 瓦 度 美元 欧元 日元 港元 港币 人民币 元 角 小时 分钟 秒 天 个月 个百分点 百分点 ' +
  '个基点 基点 个点 倍 成 番 岁 年 个工作日 工作日 微克 箱次 摄氏度 分贝 ℃ ㎡ ㎥ m² m³ km² km kg MWh MW kWh kW kV GWh GW TWh mm cm mg ' +
  'ml mL t L m dB GB TB MB Mbps Gbps ha TEU million billion percent 分'
).split(' ')

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const magnitudes = longestFirst(MAGNITUDES)
const units = longestFirst([...COUNTERS, ...MEASURES])
/** 元/月, 人/平方公里, 次/年: what a rate is counted by, beside the units themselves. */
const PER = `\\s*[/／]\\s*(?:${longestFirst([...COUNTERS, ...MEASURES, '月', '日', '周', '年', '季度', '股', 'L', 'm', 'h'])})`

/** Words that begin like a measure word but are none: 633地块 is no count of 块, 5条件 none of 条. */
const OTHER_WORDS =
  '(?!块地|位于|组织|组成|部队|部门|部分|门口|类似|期间|期末|期中|家门|家庭|家长|面向|面对|面积|面临|道路|口岸|字化|单位|单元|单独|节能|节约|节水|节气|节日|节点|' +
  '分之|分别|分布|分类|分局|分公司|分会|分行|分店|分析|分享|分级|分支|分期|分散|成立|成功|成为|成果|成效|成员|成交|度假|天然|班子|场所|场馆|场地|场景|处理|处置|处于|' +
  '条件|条例|次要|项目(?!标)|人民|人均|名单|名称|本科|本地|本市|本年|对口|对外|对照|起草|起步|例如|座谈|间接|年级|年代|股权|股份|股东|升级|升至|根据|连续)'

/**
 * Sticky pattern for a unit behind an Arabic numeral: percent, magnitude + measure word, compounds with `/`.
 * Groups: 1 qualifier in front of the unit (余, 多), 2 the unit, in which 多 or 余 may stand behind a magnitude (4万多亿元).
 */
export const UNIT_AFTER_DIGITS = new RegExp(
  `\\s*(余|多|来)?\\s*([%％‰]|(?:${magnitudes})?(?:多|余|几)?(?:${magnitudes})?${OTHER_WORDS}(?:${units})(?![A-Za-z])(?:${PER})?|(?:${magnitudes})(?:多|余)?(?:${magnitudes})?)`,
  'y',
)

/** The same behind a numeral written in Chinese, where only measure words that cannot open another word are safe. */
export const UNIT_AFTER_CHINESE = new RegExp(
  `(余|多|几|来)?((?:${magnitudes})?${OTHER_WORDS}(?:${longestFirst(
    '人次 户次 场次 个 名 次 轮 场 家 项 户 处 批次 条 座 所 支 件 起 期 倍 元 美元 亩 公里 平方米 吨 人 万人 位 本 部 辆 套 间'.split(
      ' ',
    ),
  )}))`,
  'y',
)
