/** Of the top right corner of the window, in CSS pixels. */
const CORNER = 120
/** Long enough that no visitor does it by chance. */
const PRESS_MS = 4000

/** The installer's hidden gesture: a finger that rests in the top right corner. Returns how to stop watching. */
export function watchCorner(rested: () => void): () => void {
  let timer: number | undefined
  const up = () => window.clearTimeout(timer)
  const down = ({ clientX, clientY }: PointerEvent) => {
    up()
    if (clientX >= innerWidth - CORNER && clientY <= CORNER) timer = window.setTimeout(rested, PRESS_MS)
  }
  const ends = ['pointerup', 'pointercancel'] as const
  addEventListener('pointerdown', down, true)
  for (const end of ends) addEventListener(end, up, true)
  return () => {
    up()
    removeEventListener('pointerdown', down, true)
    for (const end of ends) removeEventListener(end, up, true)
  }
}
