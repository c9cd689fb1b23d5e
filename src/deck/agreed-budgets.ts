import { say } from '../messages/say.ts'
import { reportWarning, sectionNamed } from './build-context.ts'
import type { BuildContext } from './build-context.ts'
import type { Slide } from './deck.ts'

/**
 * The slides with the seconds that deck.yaml agrees for them. An entry lists a section's slides in their order; where this
 * edition or canvas has another number of them, its sum is shared out by what there is to read.
 */
export function agreeBudgets(context: BuildContext, slides: readonly Slide[]): readonly Slide[] {
  const agreed = new Map<Slide, number>()
  for (const { section, seconds } of context.spec.budgets) {
    const named = sectionNamed(context, section)
    const own = slides.filter((slide) => slide.section === named?.heading.text)
    if (own.some((slide) => agreed.has(slide)))
      reportWarning(context, 'budget-twice', section.line, say('budget-twice', { name: section.value }))
    const sum = seconds.reduce((total, { value }) => total + value, 0)
    const reading = own.reduce((total, slide) => total + slide.seconds, 0)
    for (const [index, slide] of own.entries()) {
      const exact = own.length === seconds.length ? seconds[index]?.value : undefined
      agreed.set(slide, exact ?? (sum * slide.seconds) / reading)
    }
  }
  return slides.map((slide) => (agreed.has(slide) ? { ...slide, budget: agreed.get(slide) } : slide) as Slide)
}
