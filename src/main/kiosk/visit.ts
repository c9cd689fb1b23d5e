/** Somebody at the screen: begins with a touch, ends when none has come for a while. */
export interface Visit {
  readonly isOn: () => boolean
  readonly touch: () => void
  readonly end: () => void
}

export function createVisit(idleMs: () => number, changed: (on: boolean) => void): Visit {
  let timer: NodeJS.Timeout | undefined
  const end = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    changed(false)
  }
  return {
    isOn: () => timer !== undefined,
    touch: () => {
      const began = timer === undefined
      clearTimeout(timer)
      timer = setTimeout(end, idleMs())
      if (began) changed(true)
    },
    end,
  }
}
