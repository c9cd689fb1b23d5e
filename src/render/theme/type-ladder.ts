/** Sizes in CSS pixels that fitted text may take, largest first: the sparser the words, the larger they stand. */
export const ladders = {
  points: [72, 66, 60, 54, 50, 47, 44, 42, 40],
  alone: [112, 104, 96, 90, 84, 78, 72, 66, 60, 54, 48, 44, 40],
  statement: [96, 88, 80, 72, 64, 58, 52, 48, 44, 40],
  task: [104, 96, 88, 80, 72, 66, 60, 54, 48],
  items: [80, 72, 66, 60, 56, 50, 44, 40],
  beside: [50, 46, 43, 40],
  side: [52, 48, 44, 41, 38, 36],
  numerals: [300, 256, 228, 210, 194, 180, 164, 150, 138, 128, 118, 108, 100, 92, 86, 80, 75, 70, 65, 60, 56, 52],
  labels: [40, 36, 32, 28],
} as const

/** A numeral in a running sentence stands this much larger than the words. */
export const FIGURE_SCALE = 1.4
export const LINE_HEIGHT = 1.62
/** In the narrow column beside a picture. */
export const SIDE_LINE_HEIGHT = 1.54
/** --type-foot of tokens.css in pixels, for what is cut to its measure. */
export const FOOT_SIZE = 28
