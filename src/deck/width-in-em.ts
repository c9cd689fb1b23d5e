const NARROW = /[\u0020-\u007e]/
const NARROW_EM = 0.58

/** Width in em of text set in one size: a Chinese character is one wide, a Latin letter or a digit about half of that. */
export const widthInEm = (text: string): number =>
  [...text].reduce((sum, char) => sum + (NARROW.test(char) ? NARROW_EM : 1), 0)
