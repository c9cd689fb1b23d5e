import { FADE_MS } from '../theme/motion.ts'

/**
 * Calls `done` when a slide that begins to fade in now has done so; returns how to give that up.
 * By frames and not by a timer: on a film, time moves with the frames.
 */
export function afterFade(done: () => void): () => void {
  const start = performance.now()
  let frame = 0
  const look = (now: number) => {
    if (now - start >= FADE_MS) done()
    else frame = requestAnimationFrame(look)
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}
