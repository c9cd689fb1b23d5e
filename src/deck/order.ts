import { say } from '../messages/say.ts'
import { reportWarning } from './build-context.ts'
import type { BuildContext, Draft } from './build-context.ts'
import type { At } from './deck-spec.ts'

/**
 * Names where the show keeps the report's order against that of deck.yaml: sections of groups and of slides, and slides of
 * one section that stand where their text does. Each turn back is named once.
 */
export function reportOrder(context: BuildContext, drafts: readonly Draft[]): void {
  const { groups, slides } = context.spec
  const grouped = groups.flatMap(({ sections }) => sections).map((name) => ({ name, at: placeOf(context, name.value) }))
  const staged = slides.map((entry) => ({ name: entry.section, at: context.homes.get(entry)?.span.start }))
  reportTurns(context, grouped)
  reportTurns(context, staged)
  const shown = drafts.flatMap(({ entry, section }) => (entry === undefined ? [] : [{ entry, section }]))
  for (const [index, { entry, section }] of shown.entries()) {
    const before = shown[index - 1]
    if (!before || before.section !== section || before.entry < entry) continue
    const message = say('order-of-slides', { section, line: before.entry })
    reportWarning(context, 'order-of-report', entry, message)
  }
}

interface Placed {
  readonly name: At<string>
  /** Offset of its heading in the report; undefined for a heading that is not there. */
  readonly at: number | undefined
}

function reportTurns(context: BuildContext, written: readonly Placed[]): void {
  const placed = written.filter(({ at }) => at !== undefined)
  for (const [index, { at = 0, name }] of placed.entries()) {
    const before = placed[index - 1]
    if (!before || (before.at ?? 0) <= at) continue
    const message = say('order-of-report', { later: before.name.value, earlier: name.value })
    reportWarning(context, 'order-of-report', before.name.line, message)
  }
}

const placeOf = ({ report }: BuildContext, name: string): number | undefined =>
  report.sections.find(({ heading }) => heading.text.replaceAll(/\s/g, '') === name.replaceAll(/\s/g, ''))?.heading.span
    .start
