import fc from 'fast-check'
import { ACTS, AGAINST, DOWNS, GROUPS, INDICATORS, PEOPLE, PLACES, REACHES, THINGS, UPS } from './grammar-words.ts'
import type { FigureKind } from '../../../../src/report/report.ts'

/** What is known of one figure of a generated sentence. */
export interface Truth {
  readonly number: number
  readonly unit: string
  /** Words that its subject holds; empty when nothing in the sentence names it, so that it must be withheld. */
  readonly owner: readonly string[]
  readonly kind?: FigureKind
  /** Another name that its subject may hold: the whole of a share, the body of its members. */
  readonly beside?: string
}

export interface Clause {
  readonly text: string
  readonly truths: readonly Truth[]
}

/** Numbers are told apart by their digits, so that a figure and its truth find each other. */
const numbers = (length: number) =>
  fc.uniqueArray(fc.integer({ min: 12, max: 998 }), { minLength: length, maxLength: length })
const decimals = (length: number) => numbers(length).map((all) => all.map((number) => number / 10))
const some = (words: readonly string[], length: number) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: length, maxLength: length })

const at = <T>(all: readonly T[], index: number): T => {
  const one = all[index]
  if (one === undefined) throw new Error('the grammar asked for one word more than it drew')
  return one
}

const levelAndGrowth = fc
  .tuple(
    some(INDICATORS, 1),
    fc.constantFrom(...REACHES),
    decimals(2),
    fc.constantFrom(...AGAINST),
    fc.constantFrom(...UPS, ...DOWNS),
  )
  .map(([[name = ''], reach, [level = 0, rate = 0], against, verb]): Clause => ({
    text: `${name}${reach}${String(level)}亿元，${against}${verb}${String(rate)}%`,
    truths: [
      { number: level, unit: '亿元', owner: [name], kind: 'level' },
      { number: rate, unit: '%', owner: [name], kind: 'change' },
    ],
  }))

const growth = fc
  .tuple(some(INDICATORS, 1), decimals(2), fc.constantFrom(...AGAINST), fc.constantFrom(...UPS, ...DOWNS))
  .map(([[name = ''], [rate = 0, points = 0], against, verb]): Clause => ({
    text: `${name}${against}${verb}${String(rate)}%，增幅扩大${String(points)}个百分点`,
    truths: [
      { number: rate, unit: '%', owner: [name], kind: 'change' },
      { number: points, unit: '个百分点', owner: [name], kind: 'change' },
    ],
  }))

const dealt = fc
  .integer({ min: 2, max: 4 })
  .chain((count) =>
    fc.tuple(
      some(INDICATORS, count),
      decimals(count),
      fc.constantFrom('', '同比'),
      fc.constantFrom(...UPS, ...DOWNS),
      fc.constantFrom('、', '和'),
    ),
  )
  .map(([names, rates, against, verb, join]): Clause => ({
    text: `${listed(names, join)}${against}分别${verb}${listed(
      rates.map((rate) => `${String(rate)}%`),
      join,
    )}`,
    truths: names.map((name, index) => ({ number: at(rates, index), unit: '%', owner: [name], kind: 'change' })),
  }))

/** Fewer numbers than names: nobody can say whose they are. */
const misdealt = fc
  .tuple(some(INDICATORS, 3), decimals(2), fc.constantFrom(...UPS))
  .map(([names, rates, verb]): Clause => ({
    text: `${names.join('、')}分别${verb}${rates.map((rate) => `${String(rate)}%`).join('、')}`,
    truths: rates.map((number) => ({ number, unit: '%', owner: [] })),
  }))

const joined = fc
  .tuple(fc.constantFrom(...ACTS), some(THINGS, 2), numbers(2), fc.constantFrom('和', '、', '与'))
  .map(([act, things, counts, join]): Clause => ({
    text: `${act}${things.map((thing, index) => `${String(at(counts, index))}个${thing}`).join(join)}`,
    truths: things.map((thing, index) => ({
      number: at(counts, index),
      unit: '个',
      owner: [act, thing],
      kind: 'level',
    })),
  }))

const list = fc.tuple(fc.constantFrom(...ACTS), some(THINGS, 3), numbers(3)).map(([act, things, counts]): Clause => ({
  text: `${act}${things.map((thing, index) => `${thing}${String(at(counts, index))}处`).join('、')}`,
  truths: things.map((thing, index) => ({ number: at(counts, index), unit: '处', owner: [act, thing], kind: 'level' })),
}))

const nested = fc
  .tuple(fc.constantFrom('增补', '选举', '培训'), some(PLACES, 1), some(GROUPS, 1), numbers(3))
  .map(([act, [place = ''], [group = ''], [places = 0, groups = 0, people = 0]]): Clause => ({
    text: `${act}${String(places)}个${place}${String(groups)}个${group}委员${String(people)}人`,
    truths: [
      { number: places, unit: '个', owner: [place] },
      { number: groups, unit: '个', owner: [group] },
      { number: people, unit: '人', owner: [act, '委员'], beside: group, kind: 'level' },
    ],
  }))

const threshold = fc
  .tuple(fc.constantFrom('开工', '引进', '培育'), fc.constantFrom('产业项目', '工业企业', '税源企业'), numbers(2))
  .map(([act, thing, [bound = 0, count = 0]]): Clause => ({
    text: `${act}${String(bound)}万元以上${thing}${String(count)}个`,
    truths: [
      { number: bound, unit: '万元', owner: [], kind: 'threshold' },
      { number: count, unit: '个', owner: [act, `${String(bound)}万元以上${thing}`], kind: 'level' },
    ],
  }))

const fromTo = fc
  .tuple(
    some(INDICATORS, 1),
    decimals(2),
    fc.constantFrom('由', '从'),
    fc.constantFrom('提高到', '增加到', '下降到', '压缩至', '降为'),
    fc.constantFrom('亿元', '%', '万吨'),
  )
  .map(([[name = ''], [from = 0, to = 0], word, move, unit]): Clause => ({
    text: `${name}${word}${String(from)}${unit}${move}${String(to)}${unit}`,
    truths: [
      { number: from, unit, owner: [name], kind: 'from' },
      { number: to, unit, owner: [name], kind: 'to' },
    ],
  }))

const parts = fc
  .tuple(fc.constantFrom('登记', '走访', '慰问'), some(PEOPLE, 3), numbers(3), fc.constantFrom('，', '、'))
  .map(([act, [whole = '', one = '', other = ''], [first = 0, second = 0, rest = 0], join]): Clause => ({
    text: `${act}${whole}${String(first + second + rest)}人，其中${one}${String(first)}人${join}${other}${String(second)}人`,
    truths: [
      { number: first + second + rest, unit: '人', owner: [whole], kind: 'level' },
      { number: first, unit: '人', owner: [one], kind: 'part' },
      { number: second, unit: '人', owner: [other], kind: 'part' },
    ],
  }))

const share = fc
  .tuple(some(INDICATORS, 2), decimals(2))
  .map(([[part = '', whole = ''], [level = 0, rate = 0]]): Clause => ({
    text: `${part}${String(level)}亿元，占${whole}的${String(rate)}%`,
    truths: [
      { number: level, unit: '亿元', owner: [part], kind: 'level' },
      { number: rate, unit: '%', owner: [part], beside: whole, kind: 'share' },
    ],
  }))

const series = fc
  .tuple(some(INDICATORS, 1), decimals(3), fc.constantFrom('，', '、'))
  .map(([[name = ''], levels, join]): Clause => ({
    text: name + levels.map((level, index) => `${String(2021 + index)}年${String(level)}万吨`).join(join),
    truths: levels.map((number) => ({ number, unit: '万吨', owner: [name], kind: 'level' })),
  }))

const rank = fc
  .tuple(some(INDICATORS, 1), fc.integer({ min: 2, max: 9 }), fc.constantFrom('上升', '下降', '前移'))
  .map(([[name = ''], places, move]): Clause => ({
    text: `${name}排名${move}${String(places)}位`,
    truths: [{ number: places, unit: '位', owner: [`${name}排名`], kind: 'rank' }],
  }))

const target = fc
  .tuple(some(INDICATORS, 1), decimals(1), fc.constantFrom('力争', '确保', '预计'))
  .map(([[name = ''], [rate = 0], plan]): Clause => ({
    text: `${plan}${name}增长${String(rate)}%`,
    truths: [{ number: rate, unit: '%', owner: [name], kind: 'target' }],
  }))

const multiple = fc.tuple(some(INDICATORS, 1), decimals(1)).map(([[name = ''], [times = 0]]): Clause => ({
  text: `${name}是上年的${String(times)}倍`,
  truths: [{ number: times, unit: '倍', owner: [name], kind: 'multiple' }],
}))

/** After a clause that speaks of something else, or in front of all, nothing is there to be carried on. */
const orphan = fc
  .tuple(
    fc.constantFrom('各项工作扎实推进', '营商环境不断优化', '群众反映总体良好'),
    decimals(1),
    fc.constantFrom('增长', '同比下降', '累计达到', '其规模扩大', '占比为'),
  )
  .map(([filler, [rate = 0], words]): Clause => ({
    text: `${filler}，${words}${String(rate)}%`,
    truths: [{ number: rate, unit: '%', owner: [] }],
  }))

function listed(words: readonly string[], join: string): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join('、')}${join}${last}`
}

const CLAUSES = {
  levelAndGrowth,
  growth,
  dealt,
  misdealt,
  joined,
  list,
  nested,
  threshold,
  fromTo,
  parts,
  share,
  series,
  rank,
  target,
  multiple,
  orphan,
}

/** A clause of one kind, or two of them in one sentence; a plan stands last, since it makes a plan of what follows. */
export const sentences: fc.Arbitrary<Clause> = fc
  .tuple(fc.oneof(...Object.values(CLAUSES)), fc.option(fc.oneof(...Object.values(CLAUSES)), { nil: undefined }))
  .filter(
    ([one, other]) =>
      other === undefined || (!one.truths.some(({ kind }) => kind === 'target') && !sharesNumbers(one, other)),
  )
  .map(([one, other]) => ({
    text: `${other ? `${one.text}，${other.text}` : one.text}。`,
    truths: [...one.truths, ...(other?.truths ?? [])],
  }))
  .filter(({ truths }) => new Set(truths.map(({ number, unit }) => `${String(number)}${unit}`)).size === truths.length)

const sharesNumbers = (one: Clause, other: Clause): boolean =>
  one.truths.some(({ number }) => other.truths.some((truth) => truth.number === number))
