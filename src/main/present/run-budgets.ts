import type { SectionBudget } from '../../content/write-budgets.ts'
import type { Slide } from '../../deck/deck.ts'
import type { Run } from '../../ipc/rehearsal.ts'

/**
 * A rehearsal as budgets, whole seconds and at least one for each slide. A section of which only some slides were shown has
 * its other slides at what they need to be read; one that was not rehearsed at all has no budget.
 */
export function runBudgets(slides: readonly Slide[], run: Run): readonly SectionBudget[] {
  const real = new Map(run.slides.map(({ id, seconds }) => [id, seconds]))
  const sections = [...new Set(slides.map(({ section }) => section))]
  return sections.flatMap((section) => {
    const own = slides.filter((slide) => slide.section === section)
    if (!own.some(({ id }) => real.has(id))) return []
    return [{ section, seconds: own.map(({ id, seconds }) => Math.max(1, Math.round(real.get(id) ?? seconds))) }]
  })
}
