import type { BrowserWindow } from 'electron'
import * as v from 'valibot'
import { writeBudgets } from '../../content/write-budgets.ts'
import type { Deck } from '../../deck/deck.ts'
import type { RehearsalState, Run } from '../../ipc/rehearsal.ts'
import type { SlideshowState } from '../../ipc/show.ts'
import { say } from '../../messages/say.ts'
import { answer, hear, tell } from '../ipc.ts'
import { openSettings } from '../settings-file.ts'
import { runBudgets } from './run-budgets.ts'
import { startStopwatch } from './stopwatch.ts'
import type { Stopwatch } from './stopwatch.ts'

/** Runs kept of all decks together; the oldest go. */
const MOST_RUNS = 20

const run = v.object({
  startedAt: v.number(),
  slides: v.array(v.object({ id: v.string(), section: v.string(), seconds: v.number() })),
})
/** `of` is the path of the deck, its canvas and its edition: slides of another cannot be compared. */
const schema = v.object({ runs: v.array(v.object({ of: v.string(), ...run.entries })) })

export interface RehearsalOptions {
  /** File in the user's data. */
  readonly path: string
  /** Folder or file of the deck. */
  readonly folder: string
  /** As it is laid out now. */
  readonly deck: () => Deck
  readonly index: () => number
  readonly windows: () => readonly BrowserWindow[]
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export interface Rehearsal {
  readonly moved: (state: SlideshowState) => void
}

/** Records how long each slide stands, keeps the last runs, and writes one into deck.yaml when asked. */
export function ownRehearsal({ path, folder, deck, index, windows, now }: RehearsalOptions): Rehearsal {
  const kept = openSettings(path, schema, { runs: [] })
  const of = () => `${folder} ${deck().canvas} ${deck().edition}`
  let stopwatch: Stopwatch | undefined
  const own = (): readonly Run[] => kept.read().runs.filter((each) => each.of === of())
  const state = (): RehearsalState => ({ recordingSince: stopwatch?.startedAt, runs: own().toReversed() })
  const tellAll = () => {
    for (const { webContents } of windows()) tell(webContents, 'rehearsal:state', state())
  }
  const stop = () => {
    if (!stopwatch) return
    const { startedAt, slides } = stopwatch.read()
    kept.keep({ runs: [...kept.read().runs, { of: of(), startedAt, slides: [...slides] }].slice(-MOST_RUNS) })
    stopwatch = undefined
  }
  answer('rehearsal:get', state)
  hear('rehearsal:start', () => {
    stop()
    stopwatch = startStopwatch(deck().slides, index(), now)
    tellAll()
  })
  hear('rehearsal:stop', () => {
    stop()
    tellAll()
  })
  hear('rehearsal:forget', (_sender, startedAt) => {
    kept.keep({ runs: kept.read().runs.filter((each) => each.of !== of() || each.startedAt !== startedAt) })
    tellAll()
  })
  answer('rehearsal:write', (_sender, startedAt) => {
    const wanted = own().find((each) => each.startedAt === startedAt)
    if (!wanted) return { ok: false, message: say('budgets-run-missing') }
    const written = writeBudgets(folder, runBudgets(deck().slides, wanted))
    if (!written.ok) return { ok: false, message: written.problem.message }
    return { ok: true, message: say('budgets-written', { path: 'deck.yaml' }) }
  })
  return { moved: (next) => stopwatch?.turn(next.index) }
}
