export interface RestingWrite {
  /** Something changed. */
  readonly soon: () => void
  /** Writes at once what waits to be written. */
  readonly flush: () => void
}

/** For what changes many times a second, such as strokes and sliders: written when it has rested this long. */
export function writeAtRest(write: () => void, restMs: number): RestingWrite {
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    write()
  }
  return {
    soon: () => {
      clearTimeout(timer)
      timer = setTimeout(flush, restMs)
    },
    flush,
  }
}
