import type { Place } from './place.ts'

/** What the report says of itself where a passage stands. */
export interface PlanContext {
  /** The headings over the passage, outermost first. */
  readonly headings: readonly string[]
  /** The year of its title; undefined when it names none. */
  readonly year: number | undefined
}

const PLAN_HEADING =
  /(?:工作|任务)?(?:安排|打算|计划|规划|思路|展望|部署|要点)(?:和[^、，。]{0,8})?$|(?:重点|主要|目标)任务|(?:发展|预期|奋斗|工作)目标|下一步|下一阶段|(?:明年|今后|未来)[^，。]{0,8}(?:工作|任务|年)|(?:20\d\d|新的一)年(?:度)?(?:重点|主要)?(?:工作|任务)(?:安排|任务|重点|要求|总体要求|思路)|^(?:第?[二三四五六七][、章部.．]|[（(][二三四五][)）]).{0,6}20\d\d年(?:度)?(?:重点|主要)?(?:工作|任务)$/
const REVIEW_HEADING = /回顾|总结|完成情况|主要成绩|成效|执行情况/
/** Words that make what follows in the sentence a plan. */
const PLANS =
  /力争|有望|争取(?:到|实现|完成|新|在|年)|(?:主要|预期|总体|发展|约束性|奋斗|工作)[^，。；]{0,4}目标(?:是|为|[:：])|预期目标|确保(?=[^，。；]{0,20}(?:达到|完成|实现|增长|控制|不|新增|保持|以上))|计划(?:(?:新|改|扩|续)?建|完成|实现|投资|安排|新增|培育|引进|开展|到|在|用|实施|改造|总投资)|预计|预期(?=增长|达到|实现|完成)|拟(?=安排|新|建|投|引|实施|开展|完成|定)|将(?=达到|突破|超过|实现|完成|新增|新建|建成|增长|提高|下降)|要(?=实现|达到|完成|确保|新增|新建)/
/** 完成年度计划的, 超过预期目标: a plan that something is measured by. */
const MEASURED_BY = /(?:完成|超过|高于|实现|达到)[^，。；]{0,8}$/
const DONE = /已|累计完成|完成了|实现了|达到了|截至|截止/
const UNTIL_YEAR = /(?:^|[，。；：、])(?:力争)?(?:到|至)((?:20)\d\d)年(?:[底末]|前)?/g
const SENTENCE_END = /[。！？!?\n]/
const LONGEST_SENTENCE = 600

/** For each figure whether it is planned rather than done. */
export function findPlanned(text: string, places: readonly Place[], context: PlanContext): readonly boolean[] {
  const always = isPlanSection(context.headings)
  const planned: boolean[] = []
  let carried = false
  let from = 0
  for (const place of places) {
    from = Math.max(from, place.start - LONGEST_SENTENCE)
    const between = text.slice(from, place.start)
    const end = Array.from(between.matchAll(new RegExp(SENTENCE_END, 'g'))).at(-1)?.index ?? -1
    if (end >= 0) carried = false
    const words = between.slice(end + 1)
    carried = !DONE.test(words.slice(-20)) && (carried || saysPlan(words) || reachesPast(words, context.year))
    planned.push(always || carried)
    from = place.end
  }
  return planned
}

function saysPlan(words: string): boolean {
  const found = PLANS.exec(words)
  return found !== null && !MEASURED_BY.test(words.slice(0, found.index))
}

/** 到2025年 is a plan unless the report was given later. */
function reachesPast(words: string, year: number | undefined): boolean {
  return Array.from(words.matchAll(UNTIL_YEAR)).some((match) => year === undefined || Number(match[1]) > year)
}

/** The innermost heading that says whether it looks back or ahead decides. */
function isPlanSection(headings: readonly string[]): boolean {
  const telling = headings.findLast((each) => REVIEW_HEADING.test(each) || PLAN_HEADING.test(each))
  return telling !== undefined && !(REVIEW_HEADING.test(telling) && !PLAN_HEADING.test(telling)) && !isBoth(telling)
}

/** 工作回顾与工作安排 is a title over both. */
const isBoth = (heading: string): boolean => REVIEW_HEADING.test(heading) && PLAN_HEADING.test(heading)
