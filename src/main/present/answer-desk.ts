import { powerMonitor } from 'electron'
import { answer, hear } from '../ipc.ts'
import type { Launch } from '../launch.ts'
import type { RunningShow } from '../show.ts'
import type { SpeakerClock } from './clock.ts'
import type { Resumption } from './offer-resume.ts'
import { checkBeforeShow } from './preflight.ts'
import type { Seats } from './seats.ts'
import type { PresentSettings } from './settings.ts'

export interface DeskOptions extends Resumption {
  readonly launch: Launch
  readonly staged: RunningShow
  readonly settings: PresentSettings
  readonly clock: SpeakerClock
  readonly seats: () => Seats
}

/** What the presenter's window asks for and sets, besides the show itself. */
export function answerDesk({ launch, staged, settings, clock, seats, resume, fresh }: DeskOptions): void {
  const { log, wanted } = launch
  answer('presenter:get', () => ({
    clock: clock.state(),
    arrangement: settings.read().arrangement,
    cues: staged.opened().cues,
    resume: resume(),
    overlay: fresh() && wanted.preflight ? ('preflight' as const) : undefined,
  }))
  answer('preflight:check', (_sender, measured) => {
    const { deck, report } = staged.opened()
    const checks = checkBeforeShow({
      deck,
      measured,
      seats: seats(),
      figures: report.figures.length,
      awake: staged.awake(),
      onBattery: powerMonitor.isOnBatteryPower(),
    })
    const outcome = { ok: checks.every(({ state }) => state !== 'bad'), checks }
    log('preflight', outcome)
    if (wanted.preflight) process.stdout.write(`${JSON.stringify(outcome)}\n`)
    return checks
  })
  hear('presenter:arrange', (_sender, arrangement) => settings.keep({ arrangement }))
  hear('clock:start', () => clock.start())
  hear('clock:end-at', (_sender, time) => clock.endAt(time))
}
