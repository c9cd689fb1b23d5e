import type { Seen } from '../finding.ts'
import type { Scene } from '../scene.ts'

/** A chart whose canvas holds no ink. */
export const blankChart = ({ slide }: Scene): readonly Seen[] =>
  [...slide.querySelectorAll<HTMLCanvasElement>('figure[data-chart] canvas')].flatMap((canvas) =>
    hasInk(canvas) ? [] : [{ words: canvas.closest('figure')?.dataset['chart'] ?? '' }],
  )

function hasInk(canvas: HTMLCanvasElement): boolean {
  const context = canvas.width > 0 && canvas.height > 0 ? canvas.getContext('2d') : null
  return context?.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0) ?? false
}
