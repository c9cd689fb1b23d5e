import type { Figure } from '../report/report.ts'

/** One Chinese character that is a numeral, or a scale without a number in front of it (超亿元). */
const ONE_CHARACTER = /^[一二两三四五六七八九十百千万亿]$/
const SCALED = /^[万亿]/

/** Whether a numeral is worth a size of its own: 两轮 and 超亿元 are read with their sentence, 两亿元 and 38 stand out. */
export const countsMuch = ({ quantity: { value, unit } }: Figure): boolean =>
  !ONE_CHARACTER.test(value) || (SCALED.test(unit) && !SCALED.test(value))
