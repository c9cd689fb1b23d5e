import { changesAfter, dueAt } from '../../kiosk/schedule/due.ts'
import type { Change, Due, Schedule } from '../../kiosk/schedule/due.ts'
import { takeTurns } from '../../kiosk/schedule/turns.ts'
import type { Log } from '../log.ts'
import type { Clock } from './clock.ts'
import { isSame } from './programme.ts'
import type { Programme } from './programme.ts'
import type { Played } from './playing.ts'
import type { Screen } from './screen.ts'

export interface DirectorOptions {
  /** From the left, 1-based. */
  readonly display: number
  readonly screen: Screen
  readonly schedule: () => Schedule
  /** Begins when nothing else that may begin passes its audit. */
  readonly lastResort: string
  readonly programmeFor: (deck: string) => Programme
  readonly clock: Clock
  readonly log: Log
}

/** Decides what one screen plays, and whether it is awake. */
export interface Director {
  /** Plays the first programme: of those that are due, else the one by default, whichever passes its audit. */
  readonly begin: () => Promise<Played>
  /** Holds the screen against the present clock and settings; call it every few seconds. */
  readonly look: () => void
  readonly changes: (most: number) => readonly Change[]
  readonly isOpen: () => boolean
}

export function direct({ display, screen, schedule, lastResort, programmeFor, clock, log }: DirectorOptions): Director {
  const turns = takeTurns()
  let open = true
  const due = (): Due => dueAt(schedule(), clock())
  const isDue = (deck: string | undefined) => due().entries.some((entry) => entry.deck === deck)
  const nextDeck = () => turns.next(due().entries)

  const play = (deck: string): Promise<Played> => screen.play(programmeFor(deck))
  screen.onLoopEnd(() => {
    const next = programmeFor(nextDeck())
    return isSame(next, screen.current()?.programme) ? 'again' : next
  })
  const keepHours = () => {
    const now = due().open
    if (now === open) return
    open = now
    log('hours', { display, open })
    // Nobody sees a change behind the black: what is due stands there when it lifts.
    if (open && !isDue(screen.current()?.programme.folder)) void play(nextDeck()).then(() => screen.sleep(!open))
    else screen.sleep(!open)
  }
  return {
    begin: async () => {
      const decks = new Set([nextDeck(), ...due().entries.map(({ deck }) => deck), schedule().deck, lastResort])
      let played: Played | undefined
      for (const deck of decks) if (!played?.ok) played = await play(deck)
      return played ?? play(lastResort)
    },
    look: keepHours,
    changes: (most) => changesAfter(schedule(), clock(), most),
    isOpen: () => open,
  }
}
