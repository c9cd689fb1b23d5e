import type { ShownFigure } from '../../deck/deck.ts'
import { nameOf } from '../../deck/caption-words.ts'
import { widthInEm } from '../../deck/width-in-em.ts'
import type { Size } from '../theme/frames.ts'
import type { Label, Plot } from './drawing.ts'
import { fitNumerals, linesOfName, quantityInEm } from './value-text.ts'

const NAME_SIZE = 40
const NAME_LINE = 1.34
const LARGEST = 210

/** A square picture with the label of one item beside it, or below it where the box stands upright; centred as a group. */
export function pictureAndLabel(
  item: ShownFigure | undefined,
  index: number,
  size: Size,
  air: number,
): { readonly plot: Plot; readonly label: Label | undefined } {
  const upright = size.height > size.width
  return upright ? below(item, index, size, air) : beside(item, index, size, air)
}

function beside(item: ShownFigure | undefined, index: number, size: Size, air: number) {
  const side = Math.min(size.height, size.width * 0.56)
  const room = size.width - side - air
  const valueSize = fitNumerals(item ? [item] : [], room, LARGEST)
  const wanted = item ? Math.max(quantityInEm(item) * valueSize, widthInEm(nameOf(item)) * NAME_SIZE + 4) : 0
  const width = Math.min(room, wanted)
  const left = (size.width - side - air - width) / 2
  const plot = { x: left, y: (size.height - side) / 2, width: side, height: side }
  const words = item ? linesOfName(item, NAME_SIZE, width) * NAME_SIZE * NAME_LINE : 0
  const x = left + side + air
  const y = size.height / 2 - words / 2
  const value = { x, y, width, align: 'start', rise: 'middle' } as const
  const name = { x, y: y + valueSize * 0.56, width, align: 'start', rise: 'below' } as const
  return { plot, label: item && { item: index, nameSize: NAME_SIZE, valueSize, value, name } }
}

function below(item: ShownFigure | undefined, index: number, size: Size, air: number) {
  const valueSize = fitNumerals(item ? [item] : [], size.width, LARGEST)
  const words = item ? linesOfName(item, NAME_SIZE, size.width) * NAME_SIZE * NAME_LINE : 0
  const side = Math.min(size.width * 0.86, size.height - air - valueSize * 1.1 - words)
  const plot = { x: (size.width - side) / 2, y: 0, width: side, height: side }
  const [x, y] = [size.width / 2, side + air]
  const value = { x, y, width: size.width, align: 'center', rise: 'below' } as const
  const name = { x, y: y + valueSize * 1.06, width: size.width, align: 'center', rise: 'below' } as const
  return { plot, label: item && { item: index, nameSize: NAME_SIZE, valueSize, value, name } }
}
