import type { CanvasName } from '../../deck/deck.ts'
import { frameOf } from './frames.ts'
import type { Size } from './frames.ts'

/** A slide in two fields: the side names the matter, the stage shows it. Pixels of the canvas. */
export interface Split {
  /** Side by side, or the side as a band above the stage. */
  readonly flow: 'row' | 'column'
  /** Width of the side, or height of the band, margins included. */
  readonly side: number
  /** What the side has for words. */
  readonly sideBody: Size
  /** What the stage has between its margins. */
  readonly stageBody: Size
}

export type SplitUse = 'points' | 'picture' | 'task'

interface Cut {
  readonly flow: 'row' | 'column'
  readonly side: number
}

const cuts = {
  '16:9': {
    points: { flow: 'row', side: 640 },
    picture: { flow: 'row', side: 790 },
    task: { flow: 'row', side: 960 },
  },
  '4:3': {
    points: { flow: 'column', side: 320 },
    picture: { flow: 'row', side: 640 },
    task: { flow: 'row', side: 800 },
  },
  '32:9': {
    points: { flow: 'row', side: 1080 },
    picture: { flow: 'row', side: 1280 },
    task: { flow: 'row', side: 1640 },
  },
  '9:16': {
    points: { flow: 'column', side: 400 },
    picture: { flow: 'column', side: 400 },
    task: { flow: 'column', side: 800 },
  },
} as const satisfies Record<CanvasName, Record<SplitUse, Cut>>

/** Between the edge that the two fields share and the words on either side of it; --seam in the style sheet. */
export const SEAM = 80
/** Air above and below the stage; --stage-top in the style sheet. */
export const STAGE_TOP = 84

export const cutOf = (canvas: CanvasName, use: SplitUse): Cut => cuts[canvas][use]

/** @param side another size of the side than the canvas's own. */
export function splitOf(canvas: CanvasName, use: SplitUse, side: number = cutOf(canvas, use).side): Split {
  const { width, height, padX, padTop, footer } = frameOf(canvas)
  const { flow } = cutOf(canvas, use)
  if (flow === 'row')
    return {
      flow,
      side,
      sideBody: { width: side - padX - SEAM, height: height - padTop - footer },
      stageBody: { width: width - side - SEAM - padX, height: height - STAGE_TOP - footer },
    }
  return {
    flow,
    side,
    sideBody: { width: width - 2 * padX, height: side - padTop },
    stageBody: { width: width - 2 * padX, height: height - side - STAGE_TOP - footer },
  }
}
