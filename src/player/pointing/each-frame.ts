/** Calls `act` at most once a frame, with what was given last: the hall cannot see more than that. */
export function eachFrame<Given extends readonly unknown[]>(act: (...given: Given) => void): (...given: Given) => void {
  let frame: number | undefined
  let latest: Given
  return (...given) => {
    latest = given
    frame ??= requestAnimationFrame(() => {
      frame = undefined
      act(...latest)
    })
  }
}
