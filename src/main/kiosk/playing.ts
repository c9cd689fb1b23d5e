import { setTimeout as pause } from 'node:timers/promises'
import type { Refusal } from '../../ipc/refusal.ts'
import { say } from '../../messages/say.ts'
import type { Log } from '../log.ts'
import type { AcceptedShow } from '../open-show.ts'
import { processAgeMs } from '../process-age.ts'
import { inTurn } from './changes.ts'
import type { Pace } from './pace.ts'
import { openProgramme } from './programme.ts'
import type { Programme } from './programme.ts'
import { runProgramme } from './running-programme.ts'
import type { RunningOptions, RunningProgramme } from './running-programme.ts'
import type { Stage } from './stage.ts'

export type Played =
  | { readonly ok: true }
  /** `refusal` holds the audit's reasons, when it was the audit that refused. */
  | { readonly ok: false; readonly reason: string; readonly refusal?: Refusal }

export interface PlayingOptions extends Pick<RunningOptions, 'pace' | 'stood'> {
  readonly speed: number
  readonly log: Log
  /** 0-based slide of the first programme. */
  readonly start: number
  /** The page has its script to compile, so main has time for the deck. */
  readonly scriptServed: Promise<void>
  /** A page is renewed at the end of so many loops. */
  readonly loopsAPage: number
  /** Told of every change and how it went. */
  readonly onPlayed?: (programme: Programme, played: Played) => void
  /** What played well before this; it is tried when a programme's page cannot be kept alive. */
  readonly knownGood?: (failed: Programme) => Programme | undefined
}

/** The programmes of one stage, one after the other. */
export interface Playing {
  readonly play: (programme: Programme) => Promise<Played>
  readonly current: () => RunningProgramme | undefined
  readonly onLoopEnd: (decide: () => Programme | 'again') => void
  /** Tries what is known to be good, then the same again, until something stays alive. */
  readonly rescue: () => void
  /** Plays no more, once the change that is under way has settled. */
  readonly end: () => Promise<void>
}

/** How long the still picture stands in before its programme is tried again. */
const REST_MS = 30_000

export function playOn(stage: Stage, pace: Pace, options: PlayingOptions): Playing {
  const { log } = options
  let running: RunningProgramme | undefined
  let decide: () => Programme | 'again' = () => 'again'
  const prepare = (programme: Programme, show: AcceptedShow) =>
    runProgramme(programme, show, {
      ...options,
      start: running ? 0 : options.start,
      loop: running?.loopsAfter() ?? 0,
      isMoving: pace.isMoving,
      drawing: stage.drawing,
      loopEnded: () => void endLoop(),
    })
  const begin = (next: RunningProgramme) => {
    logBegin(running, next, log)
    running?.end()
    running = next
    running.begin()
    pace.apply()
  }
  const change = async (programme: Programme): Promise<Played> => {
    await options.scriptServed
    const opened = await openProgramme(programme, stage.size())
    if (!opened.ok) return refused(opened.refusal)
    if (programme.folder !== running?.programme.folder) log('content-accepted', { deck: programme.folder })
    const next = prepare(programme, opened)
    if (pace.isAsleep()) next.slideshow.draw('black')
    const painted = await stage.put(next)
    if (painted !== 'painted') return { ok: false, reason: say(`kiosk-page-${painted}`) }
    begin(next)
    return { ok: true }
  }
  const changes = inTurn(stage.settled)
  const play = (programme: Programme) =>
    changes.next(async () => {
      const played = await change(programme)
      options.onPlayed?.(programme, played)
      return played
    })
  const renewal = () => (running && running.loopsHere() >= options.loopsAPage ? running.programme : undefined)
  const endLoop = async () => {
    if (changes.areOver()) return
    const decided = decide()
    const next = decided === 'again' ? renewal() : decided
    const played = next && (await play(next))
    if (!played?.ok) running?.slideshow.go({ to: 'next' })
  }
  return {
    play,
    current: () => running,
    onLoopEnd: (next) => void (decide = next),
    rescue: () => {
      running?.clock.stop()
      if (running) void rescue(running.programme, play, changes.areOver, options)
    },
    end: changes.end,
  }
}

/** What is known to be good, then the same again, until something stays alive or the screen is closed. */
async function rescue(
  failed: Programme,
  play: Playing['play'],
  isOver: () => boolean,
  { knownGood, speed }: Pick<PlayingOptions, 'knownGood' | 'speed'>,
): Promise<void> {
  while (!isOver()) {
    const good = knownGood?.(failed)
    if (good && (await play(good)).ok) return
    await pause(REST_MS / speed)
    if ((await play(failed)).ok) return
  }
}

function logBegin(before: RunningProgramme | undefined, next: RunningProgramme, log: Log): void {
  if (!before) return log('first-slide', { ms: processAgeMs() })
  log('slide', { slide: next.slideId() })
  const { loop } = next.slideshow.state()
  if (loop !== before.slideshow.state().loop) log('loop', { loop })
}

function refused(refusal: Refusal): Played {
  const [first] = refusal.problems
  return { ok: false, refusal, reason: first ? say('place-message', first) : refusal.folder }
}
