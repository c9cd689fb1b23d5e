import type { Box } from './box.ts'
import type { Scene } from './scene.ts'

/** A drawn mark, measured. */
export interface Measured {
  readonly axis: string
  readonly figure: string
  /** What the deck says it stands for. */
  readonly number: number
  /** CSS pixels of the canvas along the axis or the arc; cells or icons where those are counted. */
  readonly px: number
  /** What one unit must measure, where the axis has an end of its own: 100 % of a ring, one icon. */
  readonly perUnit?: number
  readonly way: Way
  readonly box: Box
}

/** `height` and `width` are measured on the element; the length of an arc and the count of icons are told by the drawing. */
type Way = 'height' | 'width' | 'arc' | 'count'

/**
 * The marks of a laid-out slide: elements with `data-mark` (the figure's id), `data-axis` and `data-extent` (`height`,
 * `width`, `arc` or `count`); `data-length` where the element is no box of that length, and `data-per-unit` where one unit
 * has a size of its own.
 */
export function marksOf({ slide, toCanvas, figures }: Pick<Scene, 'slide' | 'toCanvas' | 'figures'>): Measured[] {
  const numbers = new Map(figures.map(({ id, quantity }) => [id, quantity.number]))
  return [...slide.querySelectorAll<HTMLElement>('[data-mark][data-axis]')].map((element) => {
    const { mark = '', axis = '', extent, length, perUnit } = element.dataset
    const box = toCanvas(element.getBoundingClientRect())
    const way = WAYS.find((name) => name === extent) ?? 'height'
    const told = Number(length)
    const px = { height: box.bottom - box.top, width: box.right - box.left, arc: told, count: told }[way]
    const unit = perUnit === undefined ? {} : { perUnit: Number(perUnit) }
    return { axis, figure: mark, number: numbers.get(mark) ?? NaN, px, ...unit, way, box }
  })
}

const WAYS: readonly Way[] = ['height', 'width', 'arc', 'count']
