import { canvases } from '../../deck/canvases.ts'
import type { CanvasName } from '../../deck/deck.ts'
import type { SheetKind } from '../../ipc/print.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** How a sheet is laid out; lengths in CSS pixels. */
export interface Arrangement {
  readonly page: Size
  readonly margin: number
  readonly columns: number
  readonly rows: number
  /** Of a slide on the sheet. */
  readonly picture: Size
  /** Pixels on the sheet for a pixel of the canvas. */
  readonly scale: number
  /** What stands with each slide, and where: the report's words, or lines to write on. */
  readonly companion: 'none' | 'words' | 'lines'
  readonly flow: 'row' | 'column'
}

const MM = 96 / 25.4
const A4 = { width: 210 * MM, height: 297 * MM }
const A4_LYING = { width: A4.height, height: A4.width }
const MARGIN = 14 * MM
export const GAP = 7 * MM
/** Number and section under a slide on a handout. */
export const CAPTION = 6 * MM
/** Deck and page at the foot of a sheet of paper. */
export const FOOT = 7 * MM

interface Grid {
  readonly page: Size
  readonly columns: number
  readonly rows: number
  /** Share of its cell that a slide takes at most. */
  readonly share: Size
  readonly companion: Arrangement['companion']
}

const whole = { width: 1, height: 1 }

/** Paper for slides that lie, and for slides that stand. */
const GRIDS: Readonly<Record<Exclude<SheetKind, 'slides'>, (shape: 'wide' | 'lying' | 'standing') => Grid>> = {
  notes: (shape) => ({
    page: A4,
    columns: 1,
    rows: 1,
    share: shape === 'standing' ? { width: 0.46, height: 1 } : { width: 1, height: 0.6 },
    companion: 'words',
  }),
  'handout-2': (shape) =>
    shape === 'standing'
      ? { page: A4_LYING, columns: 2, rows: 1, share: whole, companion: 'none' }
      : { page: A4, columns: 1, rows: 2, share: whole, companion: 'none' },
  'handout-3': (shape) =>
    shape === 'standing'
      ? { page: A4_LYING, columns: 3, rows: 1, share: { width: 1, height: 0.76 }, companion: 'lines' }
      : { page: A4, columns: 1, rows: 3, share: { width: 0.62, height: 1 }, companion: 'lines' },
  'handout-6': (shape) => {
    const [columns, rows] = { wide: [1, 6], lying: [2, 3], standing: [3, 2] }[shape] as [number, number]
    return { page: A4, columns, rows, share: whole, companion: 'none' }
  },
}

/** Of a page without its margins; a fraction of a pixel more would be a page more. */
export const innerHeightOf = ({ page, margin }: Arrangement): number => Math.floor(page.height - 2 * margin)

export function arrangeSheet(kind: SheetKind, canvas: CanvasName): Arrangement {
  const slide = canvases[canvas]
  if (kind === 'slides') {
    const size = { width: slide.width, height: slide.height }
    return { page: size, margin: 0, columns: 1, rows: 1, picture: size, scale: 1, companion: 'none', flow: 'column' }
  }
  const ratio = slide.width / slide.height
  const { page, columns, rows, share, companion } = GRIDS[kind](ratio > 2 ? 'wide' : ratio > 1 ? 'lying' : 'standing')
  const cell = {
    width: (page.width - 2 * MARGIN - (columns - 1) * GAP) / columns,
    height: (page.height - 2 * MARGIN - FOOT - (rows - 1) * GAP) / rows - CAPTION,
  }
  const scale = Math.min((cell.width * share.width) / slide.width, (cell.height * share.height) / slide.height)
  return {
    page,
    margin: MARGIN,
    columns,
    rows,
    picture: { width: slide.width * scale, height: slide.height * scale },
    scale,
    companion,
    flow: share.width < 1 ? 'row' : 'column',
  }
}
