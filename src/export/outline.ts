import type { Slide } from '../deck/deck.ts'

/** A bookmark of a PDF. */
export interface Bookmark {
  readonly title: string
  /** 0-based. */
  readonly slide: number
  readonly below: readonly Bookmark[]
}

/** The report's parts and areas in the deck's order, and below an area its sections; each where its first slide stands. */
export function outlineOf(slides: readonly Slide[]): readonly Bookmark[] {
  const roots: { title: string; slide: number; below: Bookmark[] }[] = []
  for (const [index, { section, area }] of slides.entries()) {
    const areaTitle = area?.title.runs.map((run) => run.text).join('')
    const title = areaTitle ?? section
    let root = roots.at(-1)
    if (root?.title !== title) {
      root = { title, slide: index, below: [] }
      roots.push(root)
    }
    const isNew = areaTitle !== undefined && root.below.at(-1)?.title !== section && slides[index]?.layout !== 'divider'
    if (isNew) root.below.push({ title: section, slide: index, below: [] })
  }
  return roots
}
