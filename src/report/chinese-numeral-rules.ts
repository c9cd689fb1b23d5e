import { isVague } from './chinese-number.ts'
import type { Rule } from './surroundings.ts'

const NAMED_LISTS =
  /^[个项大条件套类]?(?:方面|积极性|市场|种资源|规定|层面|举措|维护|确立|百年|文明|环节|关键|重点(?!项目|工程)|坚持|毫不|阶段|转变|统一|结合|抓手|目标|任务|着力|聚焦|更加|孩|事(?!项)|自信|意识|大局|代表|全面|布局|区分|优势|班子|必由|务必|答案|融合|同步|清单|机制|体系|行动(?!计划)|工程(?!项目)|制度|红线|底线|体|率先)/
/** 三轮车, 四轮驱动, 二次供水, 三次产业, 五个一: part of a word. */
const IN_WORD =
  /^(?:轮(?:车|摩|电动|汽|驱|定位)|次(?:产业|供水|创业|开发|利用|污染|分配|元|报销|配送|装修|议价|函数|方程|性)|期(?!《|项目)|个一|口之家|部曲|部手机|人世|个文明|场所|件事|位一体|化|定|品一标|表|通一平)/
const PLACE_NAME =
  /^[户家条座间口道里门]\p{Script=Han}?(?:村(?!级|办|民|委|集|卫|企|居|庄)|镇(?!级)|乡(?!镇|村|级)|沟|岭|峡|渠|坡|湾|铺|屯|寨)/u
/** What was done, so that the numeral behind it counts: 新建三个公园. Anything else names a list: 推进四个街区更新. */
const COUNTING =
  /(?:[新改扩续]建|新增|增设|建成|建立|建设|完成|开展|举[办行]|召开|成立|引进|创[建成]|培育|获评?|获得|实施|设[立置]|下设|辖|辖有|改造|修缮|开[设通]|推出|出台|制定|启用|投用|落[地户成]|签约|竣工|开工|查[处获]|化解|解决|办[理结]|受理|[共计有达为了近约超逾])\s*$/
const LISTED = /^[个项条类种大]/
const ENDS = /^[个项条类种大](?:$|[，。；、,;：:）)])/

/** 上百, 成千; not 网上百 or 完成百. */
const HUNDREDS = /(?:(?<![以网线会])上|(?<![完建形组达促养造合集变])成)$/

const isOneCharacter = (value: string) => /^[一二两三四五六七八九十]$/.test(value)

/** Numerals in Chinese characters that count nothing. 八项规定, 两个积极性 and 六个方面 name a list rather than measure. */
export const CHINESE_RULES: readonly Rule[] = [
  ['ordinal', ({ before }) => /第$/.test(before)],
  [
    'plan',
    ({ value, quoted, after }) =>
      /^十?[一二三四五六七八九]五$/.test(value) && (quoted || /^(?:规划|时期|普法|末)/.test(after)),
  ],
  ['term', ({ quoted }) => quoted],
  [
    'year',
    ({ value, after }) =>
      /^(?:[一二][〇○零一二三四五六七八九]{3}[至到—－-]?)+$/.test(value) && /^(?:年|至|—|-|－)/.test(after),
  ],
  ['date', ({ after }) => /^(?:月(?!度)|季度)/.test(after)],
  ['date', ({ before, after }) => /月$/.test(before) && /^[日号]/.test(after)],
  ['date', ({ before, after }) => /前$/.test(before) && /^(?:个月|个季度)/.test(after)],
  ['anniversary', ({ after }) => /^周年/.test(after)],
  ['ordinal', ({ before, after }) => /^\s*[（(]?$/.test(before) && /^\s*[、．.）)]/.test(after)],
  ['ordinal', ({ after, before }) => /^[是要]/.test(after) && /(?:^|[。；，：\s])$/.test(before)],
  ['ordinal', ({ after }) => /^(?:届|世纪|期(?!《))/.test(after)],
  ['ordinal', ({ before, after }) => /届[^，。；、召举开办]{0,10}$/.test(before) && /^次(?!人)/.test(after)],
  ['address', ({ after }) => /^(?:标段|号(?!召)|期工程)/.test(after)],
  [
    'name',
    ({ value, after }) =>
      /[〇○零]/.test(value) && isDigits(value) && /^(?:厂|所|院|研究|中学|医院|部队|工程|工厂|台|基地)/.test(after),
  ],
  ['name', ({ value, after }) => isDigits(value) && value.length > 2 && /^(?:厂|所|院|研究|部队|基地)/.test(after)],
  ['name', ({ value, after }) => isOneCharacter(value) && value !== '两' && PLACE_NAME.test(after)],
  ['name', ({ value, after }) => /[十百千]/.test(value) && /^强(?!化|度|调|力|制)/.test(after)],
  ['sample', ({ value, after }) => /^[百千万]分之/.test(value) && /^[^，。；、]{0,6}抽样/.test(after)],
  ['term', ({ after }) => /^(?:分钟|小时|公里)[^，。；、：到内达的]{0,6}圈/.test(after)],
  ['term', ({ value, after }) => value === '二十四' && /^小时(?!内|以内|以上|左右)/.test(after)],
  [
    'rank',
    ({ before, value, after }) =>
      /(?:^|[^提目当之以此日年先])前$/.test(before) && value.length <= 3 && /^(?:名|位|强|$|[，。；、])/.test(after),
  ],
  ['word', ({ value }) => !value.includes('分之') && isVague(value) && !/[点]/.test(value)],
  ['word', ({ value }) => value === '二'],
  ['word', ({ before, value }) => /[数几]$/.test(before) && /^[十百千万亿]+$/.test(value)],
  ['word', ({ before, value }) => HUNDREDS.test(before) && /^[百千万亿]+$/.test(value)],
  ['word', ({ before }) => /(?:若干|许多)$/.test(before)],
  ['word', ({ before, value }) => /[千万]$/.test(before) && /^[百千万]$/.test(value)],
  ['word', ({ value, after }) => !value.includes('分之') && NAMED_LISTS.test(after)],
  ['word', ({ value, after }) => isOneCharacter(value) && IN_WORD.test(after)],
  [
    'term',
    ({ value, before, after }) =>
      isOneCharacter(value) &&
      value !== '一' &&
      LISTED.test(after) &&
      !ENDS.test(after) &&
      !/^个百分点/.test(after) &&
      !COUNTING.test(before),
  ],
]

const isDigits = (value: string) => /^[〇○零一二三四五六七八九]+$/.test(value)
