import type { ChartLook } from './drawing.ts'

/** The chart colours of the ground an element stands on. */
export function lookOf(element: Element): ChartLook {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    mark: token('--chart-mark'),
    markEnd: token('--chart-mark-end'),
    track: token('--chart-track'),
    line: token('--chart-line'),
  }
}
