/** Sizes in CSS pixels that fitted text may take, largest first: the sparser the words, the larger they stand. */
export const ladders = {
  points: [66, 60, 54, 50, 47, 44, 42, 40],
  statement: [80, 72, 64, 58, 52, 48, 44, 40],
  beside: [50, 46, 43, 40],
  numerals: [300, 256, 210, 180, 150, 128, 108, 92, 80, 70, 60, 52],
  labels: [40, 36, 32, 28],
} as const

/** A numeral in a running sentence stands this much larger than the words. */
export const FIGURE_SCALE = 1.3
export const LINE_HEIGHT = 1.62
/** --type-foot of tokens.css in pixels, for what is cut to its measure. */
export const FOOT_SIZE = 28
