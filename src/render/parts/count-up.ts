import { COUNT_UP_MS, prefersStillness } from '../theme/motion.ts'

const PLAIN_NUMBER = /^\d+(?:\.(\d+))?$/

/**
 * Counts an element's drawing from zero to its numeral; returns how to stop at once.
 * The element's text stays the report's numeral throughout: no number that the report lacks is ever in the document.
 */
export function countUp(element: HTMLElement, numeral: string): () => void {
  const match = PLAIN_NUMBER.exec(numeral)
  if (!match || prefersStillness()) return () => undefined
  const decimals = match[1]?.length ?? 0
  const start = performance.now()
  let frame = 0
  const stop = () => {
    cancelAnimationFrame(frame)
    element.removeAttribute('data-count')
  }
  const step = (now: number) => {
    const progress = Math.min(1, (now - start) / COUNT_UP_MS)
    if (progress === 1) return stop()
    element.dataset['count'] = (Number(numeral) * easeOut(progress)).toFixed(decimals)
    frame = requestAnimationFrame(step)
  }
  step(start)
  return stop
}

const easeOut = (progress: number) => 1 - (1 - progress) ** 4
