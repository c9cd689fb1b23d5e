/** Names of an invented district; none is part of another. */
export const INDICATORS = [
  '地区产值',
  '财政收入',
  '用电总量',
  '存款余额',
  '工业增加值',
  '粮食产量',
  '零售总额',
  '技改投资',
  '外贸出口',
]
export const THINGS = [
  '口袋公园',
  '停车楼',
  '便民驿站',
  '健身步道',
  '文化礼堂',
  '充电站',
  '托育点',
  '社区食堂',
  '养老床位',
  '公交站台',
]
export const GROUPS = ['党小组', '业委会', '理事会', '调解室']
export const PLACES = ['村', '社区', '街区', '园区']
export const PEOPLE = ['志愿者', '网格员', '退役军人', '大学生', '技术骨干', '困难群众']
/** Every name that could be given to a wrong figure. */
export const NAMES: readonly string[] = [...INDICATORS, ...THINGS, ...GROUPS, ...PEOPLE]

export const ACTS = ['建成', '新建', '改造', '修缮', '新增']
export const UPS = ['增长', '提高', '上升', '增加']
export const DOWNS = ['下降', '减少', '回落', '降低']
export const AGAINST = ['', '同比', '比上年', '较去年', '年均', '较上年同期']
export const REACHES = ['', '达到', '为', '完成', '突破']
