import type { Rule } from './surroundings.ts'
import { isUnitAt } from './units.ts'

const STATISTIC = /^\s*(?:[%％‰]|[万亿]|[余多]?(?:万|亿))/
const YEAR = /^(?:1[89]|2[01])\d\d(?:\D{1,4}(?:1[89]|2[01])?\d\d)?$/
const SMALL = /^[\d０-９]{1,2}(?:\D\d{1,2})?$/
const SCALE = /^(?:[mk]|bn|mn|tn|million|billion|trillion)(?![A-Za-z])/
const COIN_CODE = /\b(?:RMB|CNY|USD|EUR|GBP|HKD|JPY|AUD|CAD)$/

/** Digits that count nothing, most telling first. A digit run that no rule knows may be a statistic. */
export const ARABIC_RULES: readonly Rule[] = [
  ['ordinal', ({ before }) => /第\s*(?:\d+[、，和至到-])*$/.test(before)],
  ['date', ({ value }) => /^(?:19|20)\d\d[-./．]\d{1,2}[-./．]\d{1,2}$/.test(value)],
  ['time', ({ value }) => /^\d{1,2}[:：]\d\d/.test(value)],
  ['ordinal', ({ value }) => /^\d+(?:[.．]\d+){2,}$/.test(value)],
  ['phone', ({ value }) => /^0\d{2,3}[-－—]\d{7,8}$/.test(value)],
  [
    'phone',
    ({ value, after }) =>
      /^(?:1[3-9]\d{9}|\d{7,8})$/.test(value) && !/^\s*\p{Script=Han}/u.test(after) && !isUnitAt(after, 0),
  ],
  ['phone', ({ before }) => /(?:电话|传真|手机|热线|邮编|邮政编码|QQ|微信)(?:号码?)?(?:为|是)?[：:]?\s*$/.test(before)],
  [
    'document',
    ({ before, after }) => /[〔[［（(【]\s*$/.test(before) && /^\s*[〕\]］）)】]\s*第?\s*\d+\s*号/.test(after),
  ],
  ['document', ({ before, after }) => /[〔[［（(【]\s*\d{4}\s*[〕\]］）)】]\s*$/.test(before) && /^\s*号/.test(after)],
  ['document', ({ after }) => /^\s*号(?:文|令|公告|提案|议案|建议案|通知|决定|通报)/.test(after)],
  ['ordinal', ({ after }) => /^\s*(?:届|世纪|级(?!别|以上))/.test(after)],
  ['ordinal', ({ before, after }) => /届\s*$/.test(before) && /^\s*次/.test(after)],
  ['formula', ({ before, after }) => /[+＋×]\s*$/.test(before) || /^\s*[+＋×](?!10[⁰¹²³⁴-⁹])/.test(after)],
  ['formula', ({ before, after }) => /\d\s*[xX*＊]\s*$/.test(before) || /^\s*[xX*＊]\s*\d/.test(after)],
  ['formula', ({ value }) => /^(?:24[/／]7|7[/／]24|9[/／]11)$/.test(value)],
  ['ratio', ({ before, after }) => /\d[:：∶比]$/.test(before) || /^[:：∶比]\d/.test(after)],
  ['term', ({ value, after }) => value === '1' && /^[人户村企事镇校园区岗楼对]\s*1(?!\d)/.test(after)],
  ['term', ({ value, before }) => value === '1' && /(?<!\d)1[人户村企事镇校园区岗楼对]$/.test(before)],
  ['sample', ({ after }) => /^\s*[%％‰][^，。；、]{0,6}(?:抽样|变动调查)/.test(after)],
  [
    'term',
    ({ value, after }) =>
      /^[\d－-]{1,6}$/.test(value) && /^\s*(?:分钟|小时|公里|千米)[^，。；、：到内达的]{0,6}圈/.test(after),
  ],
  [
    'term',
    ({ value, after }) =>
      value === '24' && /^\s*(?:小时|h(?![A-Za-z]))(?!内|以内|以上|左右|之内|后|前|[，。；、]|$)/.test(after),
  ],
  ['term', ({ value, after }) => value === '365' && /^\s*天(?!数)/.test(after)],
  [
    'term',
    ({ before, after, quoted }) =>
      quoted && (/^个\s*[百千万\d]/.test(after) || /[\d一二两三四五六七八九十]个$/.test(before)),
  ],
  ['term', ({ after }) => /^\s*(?:年|个月)期(?!间)/.test(after)],
  ['version', ({ after }) => /^\s*版(?!权|面|块|税|次|[）)])/.test(after)],
  [
    'version',
    ({ value, after }) =>
      /^\d{1,2}\.0$/.test(value) && /^(?:时代|方案|行动|模式|改革|工程|计划|升级|迭代|阶段|系列|[”」》])/.test(after),
  ],
  [
    'name',
    ({ before, after, value }) =>
      /[A-Za-z][.-]?$/.test(before) && !COIN_CODE.test(before) && !isMeasuredName(value, after),
  ],
  ['name', ({ before, quoted }) => quoted && /[A-Za-z]\s+$/.test(before)],
  ['name', ({ value, after }) => /^[4-6]$/.test(value) && /^g(?![A-Za-z])/i.test(after)],
  ['name', ({ after }) => /^[A-Za-z]/.test(after) && !SCALE.test(after) && !isUnitAt(after, 0)],
  ['name', ({ after }) => /^\s*(?:热线|政务服务|急救|报警|消防救援|(?:平台|专线)(?!数量|建设))/.test(after)],
  [
    'name',
    ({ value, after }) =>
      /^(?:1[12]\d|1[02]\d{3}|9[56]\d{3,4})$/.test(value) &&
      /^\s*(?:平台|专线|举报|投诉|电话|客服|网站|信访|市民|便民|政府服务|接警|指挥)/.test(after),
  ],
  ['name', ({ after }) => /^\s*强(?!化|度|调|力|制|风|降|震|对)/.test(after)],
  ['name', ({ value, after }) => /^(?:[5-9]0|[01]0)$/.test(value) && /^后(?!续|备|勤|期|，)/.test(after)],
  ['year', ({ value, after }) => YEAR.test(value) && /^\s*(?:年|学年|财年|学年度)/.test(after)],
  ['year', ({ value, after }) => YEAR.test(value) && /^\s*(?:至|到|[-－–—~～])\s*(?:1[89]|2[01])\d\d\s*年/.test(after)],
  ['year', ({ value, after }) => /^\d\d\D\d\d$/.test(value) && /^\s*(?:学?年度|学年)/.test(after)],
  ['date', ({ value, after }) => SMALL.test(value) && /^\s*月/.test(after)],
  ['date', ({ before, after }) => /月(?:份)?\s*$/.test(before) && /^\s*[日号]/.test(after)],
  ['date', ({ before, after }) => /\d[时点]\s*$/.test(before) && /^\s*分(?!钟)/.test(after)],
  [
    'date',
    ({ after, value }) => /^\s*(?:日(?!均|产|供)|时(?!间|代|段)|点(?!位|多|余)|季度)/.test(after) && SMALL.test(value),
  ],
  ['date', ({ before, after }) => /[·•・]$/.test(before) || /^[·•・]\d/.test(after)],
  ['date', ({ after, value }) => /^\s*(?:多|余)?年(?:来|前|后|内|间|底|末|初)/.test(after) && !/[.．]/.test(value)],
  ['date', ({ before, after }) => FRONT.test(before) && /^\s*(?:个月|个季度|季度|年|天|周)/.test(after)],
  ['rank', ({ before, after }) => FRONT.test(before) && /^\s*(?:%|名|位|列|强|$|[，。；、）)])/.test(after)],
  [
    'rank',
    ({ before, after }) =>
      /(?:排名|位列|位居|名列|排在|排)(?:全[国省市区县镇])?$/.test(before) && /^\s*(?:位|名)/.test(after),
  ],
  ['date', ({ before, after }) => /(?:近|过去|未来|今后|每)\s*$/.test(before) && /^\s*(?:年|个月)/.test(after)],
  ['ordinal', ({ after }) => /^\s*期(?:工程|项目|建设|改造|用地|厂房|规划)/.test(after)],
  ['anniversary', ({ after }) => /^\s*周年/.test(after)],
  [
    'threshold',
    ({ before, after }) =>
      /^\s*周?岁/.test(after) && !/(?:提高|增加|延长|达到?|为|到|至|是|年龄|寿命|平均|降低|下降)了?\s*$/.test(before),
  ],
  ['threshold', ({ after }) => /^\s*(?:千伏|kV)(?!安|A)\S{0,4}?(?:变电|输变电|输电|线路|电网|配电)/.test(after)],
  ['address', ({ after }) => /^\s*(?:弄|号(?!召)|室|地块|标段|街坊|路(?=公交)|国道|省道|县道)/.test(after)],
  [
    'address',
    ({ before, after }) =>
      /(?:国道|省道|县道|公交)\s*$/.test(before) && /^\s*(?:线|路|复线|段|$|[，。；、）)])/.test(after),
  ],
  ['ordinal', ({ before, after, value }) => /^\s*[（(]?$/.test(before) && startsItem(value, after)],
]

/** 前10名, 前3季度; not 目前12名, 提前3个月. */
const FRONT = /(?:^|[^提目当之以此日年先从超往生支门眼跟面造治整施革])前$/

/** PM2.5 and M50 are names; ROE12.5% and GDP100亿元 are measured. */
function isMeasuredName(value: string, after: string): boolean {
  return STATISTIC.test(after) || (/\d{3}|\./.test(value) && /^\s*(?:元|人|个|家|吨|户)/.test(after))
}

function startsItem(value: string, after: string): boolean {
  if (/^\d{1,2}\.\d{1,2}$/.test(value)) return /^\s*[^\d\s%％‰万亿千元个人户家名位项次米吨亩公倍]/.test(after)
  return /^\d{1,3}$/.test(value) && /^\s*[、.．）)]\s*\D/.test(after)
}
