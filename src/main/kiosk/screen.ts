import type { Refusal } from '../../ipc/refusal.ts'
import { say } from '../../messages/say.ts'
import type { Log } from '../log.ts'
import type { AcceptedShow } from '../open-show.ts'
import { processAgeMs } from '../process-age.ts'
import { createPace } from './pace.ts'
import { openProgramme } from './programme.ts'
import type { Programme } from './programme.ts'
import { runProgramme } from './running-programme.ts'
import type { RunningProgramme } from './running-programme.ts'
import { openStage } from './stage.ts'
import type { StageOptions } from './stage.ts'

export type Played =
  | { readonly ok: true }
  /** `refusal` holds the audit's reasons, when it was the audit that refused. */
  | { readonly ok: false; readonly reason: string; readonly refusal?: Refusal }

/** One display of the kiosk: it always shows something. What goes wrong with windows and pages is mended inside. */
export interface Screen {
  /** Opened and audited, drawn out of sight, and swapped in with its first frame; on failure the old picture stays. */
  readonly play: (programme: Programme) => Promise<Played>
  readonly current: () => Pick<RunningProgramme, 'programme' | 'slideshow' | 'slideId'> | undefined
  /** Asked whenever the last slide has been up for its time; unasked, the same loop begins again. */
  readonly onLoopEnd: (decide: () => Programme | 'again') => void
  /** Black and still, and the display may go to sleep; awake, it goes on with the slide where it stopped. */
  readonly sleep: (asleep: boolean) => void
  /** While a visitor's hand is on it, the slides do not step on by themselves. */
  readonly hold: (held: boolean) => void
  readonly recoveries: () => number
  readonly close: () => void
}

export interface ScreenOptions extends StageOptions {
  readonly speed: number
  /** 0-based slide of the first programme. */
  readonly start: number
  /** The page has its script to compile, so main has time for the deck. */
  readonly scriptServed: Promise<void>
}

export function openScreen(options: ScreenOptions): Screen {
  const { log, speed } = options
  const stage = openStage(options)
  let running: RunningProgramme | undefined
  let decide: () => Programme | 'again' = () => 'again'
  const pace = createPace(() => running)

  const prepare = (programme: Programme, show: AcceptedShow) =>
    runProgramme(programme, show, {
      start: running ? 0 : options.start,
      loop: running?.loopsAfter() ?? 0,
      speed,
      log,
      isMoving: pace.isMoving,
      drawing: stage.drawing,
      loopEnded: () => void endLoop(),
    })
  const begin = (next: RunningProgramme) => {
    logBegin(running, next, log)
    running?.clock.stop()
    running = next
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
  const play = inTurn(change, stage.settled)
  const endLoop = async () => {
    const next = decide()
    const played = next === 'again' ? undefined : await play(next)
    if (!played?.ok) running?.slideshow.go({ to: 'next' })
  }
  return {
    play,
    current: () => running,
    onLoopEnd: (next) => void (decide = next),
    sleep: pace.sleep,
    hold: pace.hold,
    recoveries: stage.recoveries,
    close: () => {
      pace.stop()
      stage.close()
    },
  }
}

function logBegin(before: RunningProgramme | undefined, next: RunningProgramme, log: Log): void {
  if (!before) return log('first-slide', { ms: processAgeMs() })
  log('slide', { slide: next.slideId() })
  const { loop } = next.slideshow.state()
  if (loop !== before.slideshow.state().loop) log('loop', { loop })
}

/** One change at a time: the next begins when the one before has settled. */
function inTurn(change: (programme: Programme) => Promise<Played>, settled: () => Promise<void>): Screen['play'] {
  let turn: Promise<unknown> = Promise.resolve()
  return (programme) => {
    const played = turn.then(() => change(programme))
    turn = played.then(settled)
    return played
  }
}

function refused(refusal: Refusal): Played {
  const [first] = refusal.problems
  return { ok: false, refusal, reason: first ? say('place-message', first) : refusal.folder }
}
