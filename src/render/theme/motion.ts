/** The whole entrance of a slide, from the first heading to the last bar; pacing adds it to the reading time. */
export const ENTRANCE_MS = 1200
/** A chart starts when heading and words are on their way. */
export const CHART_DELAY_MS = 260
export const CHART_GROW_MS = 620
/** The most that the last mark of a chart may start after the first. */
export const CHART_STAGGER_MS = ENTRANCE_MS - CHART_DELAY_MS - CHART_GROW_MS
export const COUNT_UP_MS = 1000

export const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
