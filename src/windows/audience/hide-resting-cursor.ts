const REST_MS = 2_000

/** A hall sees the mouse only while somebody moves it; at first nobody does. */
export function hideRestingCursor(): void {
  const { dataset } = document.documentElement
  let timer: number | undefined
  let place = ''
  const rest = () => void (dataset['cursor'] = 'resting')
  rest()
  addEventListener('pointermove', ({ screenX, screenY }) => {
    // Chromium also sends one when the slide under a resting mouse changes.
    const now = `${screenX} ${screenY}`
    const moved = place !== '' && place !== now
    place = now
    if (!moved) return
    delete dataset['cursor']
    window.clearTimeout(timer)
    timer = window.setTimeout(rest, REST_MS)
  })
}
