import { powerSaveBlocker } from 'electron'
import type { RunningProgramme } from './running-programme.ts'

/** Whether a screen's slides step on by themselves: not while it sleeps, not under a visitor's hand. */
export interface Pace {
  readonly isMoving: () => boolean
  readonly isAsleep: () => boolean
  /** Curtain and clock of what runs now; call it when that has changed. */
  readonly apply: () => void
  readonly sleep: (asleep: boolean) => void
  readonly hold: (held: boolean) => void
  readonly stop: () => void
}

export function createPace(running: () => RunningProgramme | undefined): Pace {
  const awake = keepAwake()
  let asleep = false
  let held = false
  const isMoving = () => !asleep && !held
  const apply = () => {
    running()?.slideshow.draw(asleep ? 'black' : 'none')
    if (isMoving()) running()?.clock.restart()
    else running()?.clock.stop()
  }
  return {
    isMoving,
    isAsleep: () => asleep,
    apply,
    sleep: (wanted) => {
      asleep = wanted
      awake(!asleep)
      apply()
    },
    hold: (wanted) => {
      held = wanted
      apply()
    },
    stop: () => {
      running()?.clock.stop()
      awake(false)
    },
  }
}

/** The display stays on until it is told otherwise. */
function keepAwake(): (awake: boolean) => void {
  const block = () => powerSaveBlocker.start('prevent-display-sleep')
  let blocker: number | undefined = block()
  return (awake) => {
    if (awake) blocker ??= block()
    else if (blocker !== undefined) {
      powerSaveBlocker.stop(blocker)
      blocker = undefined
    }
  }
}
