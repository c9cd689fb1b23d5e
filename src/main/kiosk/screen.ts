import type { Display, WebContents } from 'electron'
import { createPace } from './pace.ts'
import { playOn } from './playing.ts'
import type { Played, Playing, PlayingOptions } from './playing.ts'
import { canvasOn } from './programme.ts'
import type { Programme } from './programme.ts'
import type { RunningProgramme } from './running-programme.ts'
import { openStage } from './stage.ts'
import type { StageOptions } from './stage.ts'

/** One display of the kiosk: it always shows something. What goes wrong with windows and pages is mended inside. */
export interface Screen {
  /** Opened and audited, drawn out of sight, and swapped in with its first frame; on failure the old picture stays. */
  readonly play: (programme: Programme) => Promise<Played>
  readonly current: () => Pick<RunningProgramme, 'programme' | 'slideshow' | 'slideId' | 'show' | 'skipped'> | undefined
  /** Asked whenever the last slide has been up for its time; unasked, the same loop begins again. */
  readonly onLoopEnd: (decide: () => Programme | 'again') => void
  /** Black and still, and the display may go to sleep; awake, it goes on with the slide where it stopped. */
  readonly sleep: (asleep: boolean) => void
  /** While a visitor's hand is on it, the slides do not step on by themselves. */
  readonly hold: (held: boolean) => void
  /** Its page, for what looks at it from outside; the same for the screen's whole life. */
  readonly contents: WebContents
  readonly display: () => Display
  /** Moves to a display, or follows one that has changed; a deck is laid out anew for another shape. */
  readonly place: (display: Display) => void
  /** Milliseconds since the page last proved that it draws. */
  readonly heartbeatAge: () => number
  /** Looks whether a slide is really there, after something happened to it that raises no event. */
  readonly look: () => void
  readonly recoveries: () => number
  readonly close: () => void
}

export interface ScreenOptions extends StageOptions, PlayingOptions {}

export function openScreen(options: ScreenOptions): Screen {
  const stage = openStage(options, {
    slide: () => (pace.isAsleep() ? undefined : playing.current()?.slideId()),
    exhausted: () => playing.rescue(),
  })
  const pace = createPace(() => playing.current())
  const playing: Playing = playOn(stage, pace, options)
  return {
    play: playing.play,
    current: playing.current,
    onLoopEnd: playing.onLoopEnd,
    sleep: pace.sleep,
    hold: pace.hold,
    contents: stage.contents,
    display: stage.display,
    place: (display) => {
      const before = canvasOn(stage.size())
      stage.place(display)
      const running = playing.current()
      if (running && canvasOn(stage.size()) !== before) void playing.play(running.programme)
    },
    heartbeatAge: stage.heartbeatAge,
    look: stage.look,
    recoveries: stage.recoveries,
    close: () =>
      void playing.end().then(() => {
        pace.stop()
        stage.close()
      }),
  }
}
