import 'virtual:deck-fonts.css'
import '../../../../src/windows/audience/audience.css'
import { setLanguage } from '../../../../src/messages/say.ts'
import { Chart } from '../../../../src/render/charts/chart-js.ts'
import { mountSlide, mountSource } from './on-stage.ts'
import { tryDeck } from './try-deck.ts'

setLanguage('zh-CN')

/** What Chart.js has drawn on a canvas, in CSS pixels and radians. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly base: number
  readonly circumference: number
}

export function marksOf(canvas: HTMLCanvasElement): readonly Mark[] {
  const marks = Chart.getChart(canvas)?.getDatasetMeta(0).data ?? []
  return marks.map((mark) => mark.getProps(['x', 'y', 'base', 'circumference']) as unknown as Mark)
}

export function coloursAtMarks(canvas: HTMLCanvasElement): readonly string[] {
  const context = canvas.getContext('2d')
  return marksOf(canvas).map(({ x, y }) => String(context?.getImageData(x, y, 1, 1).data))
}

export { mountSlide, mountSource, tryDeck }
Object.assign(globalThis, { harness: { mountSlide, mountSource, marksOf, coloursAtMarks, tryDeck } })
