import type { ShownFigure } from './deck.ts'
import { textOf } from './report-words.ts'

/**
 * The words above a shown figure: the editor's label, else the report's words apart from the quotation and those in front
 * of the quantity.
 */
export const aboveOf = ({ label, lead = [], before }: ShownFigure): string =>
  label ? textOf(label) : inOneLine([...lead.map(textOf), before])

/** The report's words below a shown figure that has no label. */
export const belowOf = ({ label, after, tail = [] }: ShownFigure): string =>
  label ? '' : inOneLine([after, ...tail.map(textOf)])

/** The report's words around a shown figure as one line of label; a blank stands where they are not neighbours. */
export const nameOf = (shown: ShownFigure): string => inOneLine([aboveOf(shown), belowOf(shown)])

const inOneLine = (pieces: readonly string[]) => pieces.filter((piece) => piece !== '').join(' ')
