/**
 * Time on the film: it stands still until it is moved, so that a slow machine films the same as a fast one. The page's own
 * clocks are taken over when this is loaded, which must be before anything reads them.
 */
let now = 0
let lastRequest = 0
let waiting = new Map<number, FrameRequestCallback>()
const births = new WeakMap<Animation, number>()
const realFrame = window.requestAnimationFrame.bind(window)

performance.now = () => now
Date.now = () => now
window.requestAnimationFrame = (callback) => {
  waiting.set(++lastRequest, callback)
  return lastRequest
}
window.cancelAnimationFrame = (request) => void waiting.delete(request)

/** @param ms since the film began. Resolves when the picture of that moment is painted. */
export async function moveTo(ms: number): Promise<void> {
  now = ms
  const due = waiting
  waiting = new Map()
  for (const callback of due.values()) callback(now)
  for (const animation of document.getAnimations()) {
    if (!births.has(animation)) births.set(animation, now)
    animation.pause()
    animation.currentTime = now - (births.get(animation) ?? now)
  }
  await painted()
}

/** Two frames of the screen's: what was changed before the first is shown by the second. */
export const painted = (): Promise<void> => new Promise((done) => realFrame(() => realFrame(() => done())))
