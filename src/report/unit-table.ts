/** Magnitudes that become part of the unit: 6.96 万人次, 6.44 亿元. */
export const MAGNITUDES = words('万亿 千亿 百亿 十亿 千万 百万 十万 亿 万 千')

/** Measure words: they count single things. */
export const COUNTERS = words(
  '人次 户次 家次 件次 场次 剂次 例次 车次 架次 艘次 班次 台次 辆次 批次 项次 亩次 村次 箱次 名次 课次 轮次 频次 趟次 站次 位次 床次 届次 校次 条次 篇次 册次 ' +
    '人份 人天 人年 人口 人 户头 户 次 场 家 个 名 位 项 处 条 批 轮 件 起 宗 例 桩 所 座 栋 幢 间 套 台 辆 艘 架 门 支 只 羽 头 匹 尾 株 棵 盏 部 ' +
    '本 册 篇 期 份 张 枚 幅 块 片 盆 队 班列 班 组 对 双 类 种 款 方面 门类 床位 床 桌 餐 盒 瓶 袋 箱 桶 卷 根 遍 趟 连 笔 票 席 股 单 字 页 ' +
    '车道 道 层 口 眼 孔 面 封 节课 节 课时 学时 学分 席位 车位 泊位 机位 点位 工位 展位 铺位 重量箱 标准箱 标箱 宅 粒 顶 顿 剂 针 杆 副 扇 枝 束 捆 ' +
    '集 首 句 站 站点 航班 航线 碗 杯 罐 筐 幕 堂课 堂 版 圈 跨 梯 帧 格 户家庭 则 曲 丛 尊 把 包 车',
)

/** Units of measure: GB 3100–3102 by name and by sign, those of the trades, and of time. */
export const MEASURES = words(
  '平方公里 平方千米 平方米 平方厘米 平方 平米 立方米 立方公里 立方厘米 立方分米 立方 延米 公里 千米 分米 厘米 毫米 纳米 微米 海里 英里 英尺 英寸 里 米 丈 尺 ' +
    '公顷 亩 公斤 千克 万吨标准煤 吨标准煤 吨标煤 吨二氧化碳当量 吨二氧化碳 吨公里 人公里 吨 毫克 微克 纳克 克拉 克 市斤 斤 担 石 磅 盎司 加仑 桶油当量 ' +
    '千升 公升 毫升 升 千瓦时 兆瓦时 吉瓦时 太瓦时 瓦时 千瓦 兆瓦 吉瓦 瓦 千伏安 兆伏安 千伏 伏特 伏 安培 千卡 大卡 卡路里 千焦 兆焦 吉焦 焦耳 ' +
    '兆帕 千帕 百帕 帕斯卡 帕 牛顿 千牛 马力 赫兹 千赫 兆赫 吉赫 流明 勒克斯 分贝 摄氏度 华氏度 贝克勒尔 毫西弗 ' +
    '兆比特 吉比特 千比特 比特 兆字节 吉字节 太字节 字节 兆 度电 度 个百分点 百分点 个基点 基点 个点 倍 成 番 岁 周岁 个工作日 工作日 个学时 个季度 个学期 个年头 ' +
    '小时 分钟 秒钟 秒 毫秒 天 周 星期 个星期 个月 年 分 节车厢 箱公里 车公里 ' +
    '℃ °C ℉ ㎡ ㎥ ㎞ ㎜ ㎝ ㎏ ㎎ ㎖ μm µm μg µg km² km2 km³ hm² m² m2 m³ m3 cm² cm³ mm² km kg kWh kW·h kW MWh MW·h MW GWh GW·h GW TWh kVA kV·A MVA kV mm cm nm mg ml mL dB(A) dB ' +
    'TB GB MB PB EB Mbps Gbps Mbit/s Gbit/s Tbps MHz GHz kHz Hz MPa kPa hPa Pa MJ GJ kJ TJ TEU DWT rpm ha tce MWp kWp GWp PFlops EFlops m g t L W h',
)

/** Money of any coin. 人民币 behind one of them names the coin and is no unit of its own. */
export const COINS = words(
  '美元 美金 欧元 日元 日圆 港元 港币 英镑 加元 加拿大元 澳元 澳大利亚元 澳门元 新西兰元 新加坡元 新元 新台币 台币 韩元 韩圆 泰铢 卢布 卢比 瑞士法郎 法郎 ' +
    '马克 里亚尔 迪拉姆 比索 雷亚尔 兰特 林吉特 越南盾 坚戈 图格里克 元 角 厘',
)

/** What a rate is counted by, beside the units themselves: 元/月, 立方米/日. */
export const RATES = words('月 日 周 年 季度 季 股 班 千人 万人 百人 十万人 百户 时 s')

function words(list: string): readonly string[] {
  return [...new Set(list.split(' '))]
}
