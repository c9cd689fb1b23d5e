/** The whole entrance of a slide, from the first heading to the last bar; pacing adds it to the reading time. */
export const ENTRANCE_MS = 1200
/**
 * The ground of a slide fades in over the slide before, and only then do its words and marks enter: while they are unseen,
 * the slide is one layer, which is what a machine without a graphics card can blend sixty times a second.
 */
export const FADE_MS = 260
export const CHART_GROW_MS = 620
/** The most that the last mark of a chart may start after the first. */
export const CHART_STAGGER_MS = ENTRANCE_MS - FADE_MS - CHART_GROW_MS

export const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
