import type { Passage, Section } from '../report/report.ts'
import { isSpoken, specsOf } from './build-context.ts'
import type { BuildContext, Draft } from './build-context.ts'
import { chooseVisuals } from './choose-visuals.ts'
import type { Words } from './deck.ts'
import { paginate } from './paginate.ts'
import { passageWords, textOf } from './report-words.ts'
import { visualFromSpec, visualSlide } from './visual.ts'
import type { Visual } from './visual.ts'
import { widthInEm } from './width-in-em.ts'

/** Up to this many characters a point is a headline, not a sentence. */
const HEADLINE = 30
/** Figures on a wall that leaves room for the full point below. */
const SMALL_WALL = 3

/**
 * The slides of one section: its visuals and its points, in the order of the report. A point that fits beside the
 * picture of its own figures stands there in full; all others go on points slides.
 */
export function sectionSlides(context: BuildContext, section: Section): readonly Draft[] {
  if (isPlan(section)) return [taskSlide(context, section)]
  const visuals = visualsOf(context, section)
  const carriers = assignPassages(context, section, visuals)
  const carried = new Set([...carriers.values()].flat())
  const places = new Map(section.passages.map((passage, index) => [passage, index]))
  const placeOf = (passage: Passage | undefined) => (passage && places.get(passage)) ?? 0
  // Pictures that deck.yaml asks for keep its order, even against the report's.
  let latest = 0
  const steps: { readonly at: number; readonly draft: Draft }[] = visuals.map((visual) => ({
    at: (latest = Math.max(latest, placeOf(visual.passages[0]))),
    draft: visualSlide(context.report, section, visual, carriers.get(visual) ?? []),
  }))
  for (const run of runsBetween(
    section.passages,
    carried,
    steps.map((step) => step.at),
  )) {
    const at = placeOf(run[0])
    for (const page of paginate(context.report, run, context.canvas))
      steps.push({ at, draft: pointsSlide(context, section, page) })
  }
  return numberPages(steps.sort((a, b) => a.at - b.at).map((step) => step.draft))
}

/** A section of headlines without figures: a task of a plan. */
export function isPlan(section: Section): boolean {
  const { passages, points } = section
  const short = points.every((point) => point.text.length <= HEADLINE && point.figures.length === 0)
  return points.length > 0 && points.length <= 6 && points.length === passages.length && short
}

function visualsOf(context: BuildContext, section: Section): readonly Visual[] {
  const specs = specsOf(context, section).filter((spec) => !isSpoken(spec))
  if (specs.length === 0) return chooseVisuals(context.report, section, context.canvas)
  return specs.flatMap((spec) => visualFromSpec(context, section, spec) ?? [])
}

/** Which passages stand in full on which visual: the points of its figures, and those that follow while there is room. */
function assignPassages(
  { canvas }: BuildContext,
  { passages }: Section,
  visuals: readonly Visual[],
): Map<Visual, readonly Passage[]> {
  const pictured = new Set(visuals.flatMap((visual) => visual.passages))
  const taken = new Set<Passage>()
  const carriers = new Map<Visual, readonly Passage[]>()
  for (const visual of visuals) {
    const [first, second] = visual.passages
    const beside = visual.chart !== undefined || visual.compared === true
    const room = beside || (!second && visual.items.length + visual.highlights.length <= SMALL_WALL)
    if (!first || !room || taken.has(first)) continue
    const at = passages.indexOf(first)
    const own = passages.slice(at, at + visual.passages.length)
    if (!visual.passages.every((passage, index) => passage === own[index])) continue
    const end = passages.findIndex((passage, index) => index >= at + own.length && pictured.has(passage))
    const following = beside ? passages.slice(at + own.length, end < 0 ? passages.length : end) : []
    const carried = fitting(own, following, canvas.besideChart)
    carried.forEach((passage) => taken.add(passage))
    if (carried.length > 0) carriers.set(visual, carried)
  }
  return carriers
}

/** All of its own passages and as many of the following ones as fit, or none. */
function fitting(own: readonly Passage[], following: readonly Passage[], most: number): readonly Passage[] {
  const lengthOf = (passages: readonly Passage[]) => passages.reduce((sum, { text }) => sum + widthInEm(text), 0)
  if (lengthOf(own) > most) return []
  return following.reduce(
    ({ carried, full }, passage) => {
      const longer = [...carried, passage]
      return full || lengthOf(longer) > most ? { carried, full: true } : { carried: longer, full }
    },
    { carried: own, full: false },
  ).carried
}

/** The passages left over, in runs: a run ends where a passage is carried by a visual. */
function runsBetween(
  passages: readonly Passage[],
  carried: ReadonlySet<Passage>,
  breaks: readonly number[],
): Passage[][] {
  const runs: Passage[][] = []
  let open = false
  for (const passage of passages) {
    const startsAnew = breaks.length > 0 && carried.has(passage)
    if (startsAnew) open = false
    else if (open) runs.at(-1)?.push(passage)
    else {
      runs.push([passage])
      open = true
    }
  }
  return runs
}

function pointsSlide(context: BuildContext, section: Section, points: readonly Words[]): Draft {
  const heading = passageWords(context.report, section.heading)
  const page = { number: 1, of: 1 }
  return { layout: 'points', section: section.heading.text, heading, points, page, notes: points }
}

function taskSlide(context: BuildContext, section: Section): Draft {
  const points = section.points.map((point) => passageWords(context.report, point))
  const heading = passageWords(context.report, section.heading)
  return { layout: 'task', section: textOf(heading), heading, points, notes: points }
}

function numberPages(drafts: readonly Draft[]): readonly Draft[] {
  const of = drafts.filter((draft) => draft.layout === 'points').length
  let number = 0
  return drafts.map((draft) => (draft.layout === 'points' ? { ...draft, page: { number: ++number, of } } : draft))
}
