const DIGIT = /[0-9０-９]/

/** Whether a place in a text is inside a numeral: digits, or a digit and a decimal point, on both sides. */
export function isInNumeral(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (DIGIT.test(before)) return DIGIT.test(after) || (/[.．]/.test(after) && DIGIT.test(text.charAt(at + 1)))
  return /[.．]/.test(before) && DIGIT.test(after) && DIGIT.test(text.charAt(at - 2))
}
