import { canvasFor } from '../../deck/canvases.ts'
import type { CanvasName, Edition } from '../../deck/deck.ts'
import { openShow } from '../open-show.ts'
import type { OpenedShow } from '../open-show.ts'

/** One deck as a display shows it. */
export interface Programme {
  /** Deck folder or package. */
  readonly folder: string
  readonly edition: Edition
  /** The one nearest to the display's shape when it is not given. */
  readonly canvas?: CanvasName
}

/** Whether both would look the same. */
export const isSame = (a: Programme, b: Programme | undefined): boolean =>
  a.folder === b?.folder && a.edition === b.edition && a.canvas === b.canvas

export interface Size {
  readonly width: number
  readonly height: number
}

export const canvasOn = ({ width, height }: Size): CanvasName => canvasFor(width, height)

/** Opens, lays out for a display of this size, and audits. */
export const openProgramme = ({ folder, edition, canvas }: Programme, size: Size): Promise<OpenedShow> =>
  openShow(folder, canvas ?? canvasOn(size), edition)
