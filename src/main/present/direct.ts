import { app, screen } from 'electron'
import type { BrowserWindow } from 'electron'
import type { Notices } from '../../ipc/contract.ts'
import type { PresenterNotices } from '../../ipc/presenter.ts'
import { answer, hear, tell } from '../ipc.ts'
import type { Launch } from '../launch.ts'
import type { StagedShow } from '../stage-show.ts'
import { createClock } from './clock.ts'
import { followDisplays } from './follow-displays.ts'
import type { Seating } from './follow-displays.ts'
import { photographHall } from './hall-picture.ts'
import { createPresenterWindow } from './presenter-window.ts'
import type { PresenterWindow } from './presenter-window.ts'
import { screensNow } from './screens.ts'
import type { Seats } from './seats.ts'
import type { PresentSettings } from './settings.ts'

export interface Direction {
  readonly launch: Launch
  readonly staged: StagedShow
  readonly hall: BrowserWindow
  readonly settings: PresentSettings
  readonly seats: Seats
}

/** Everything that a speaker has beside the hall's picture: the presenter's window, the displays, the clock. */
export function direct({ launch, staged, hall, settings, seats: first }: Direction): void {
  const { log, wanted } = launch
  const presenter = createPresenterWindow(staged.admit)
  const toPresenter = <C extends keyof PresenterNotices>(channel: C, ...payload: Parameters<Notices[C]>) => {
    const window = presenter.window()
    if (window) tell(window.webContents, channel, ...payload)
  }
  const clock = createClock(Date.now, (state) => toPresenter('clock:state', state))
  const photographer = photographHall(
    () => hall,
    (picture) => toPresenter('hall:picture', picture),
  )
  const seating = followDisplays({
    hall,
    presenter,
    first,
    settings,
    wanted: wanted.display,
    log,
    changed: (seats, before) => {
      photographer.wake()
      if (before.audience && !seats.audience) toPresenter('presenter:news', 'projector-gone')
      if (!before.audience && seats.audience) toPresenter('presenter:news', 'projector-back')
    },
  })
  staged.watch(({ index }) => {
    if (index > 0) clock.start('if-stopped')
    photographer.wake()
  })
  answer('presenter:get', () => ({ clock: clock.state(), arrangement: settings.read().arrangement, cues: {} }))
  hear('presenter:arrange', (_sender, arrangement) => settings.keep({ arrangement }))
  hear('presenter:overlay', (_sender, overlay) => {
    if (!presenter.isShown()) return
    presenter.window()?.focus()
    toPresenter('presenter:overlay', overlay)
  })
  hear('presenter:toggle', () => toggle(presenter, seating, hall))
  hear('displays:swap', seating.swap)
  hear('clock:start', () => clock.start())
  hear('clock:end-at', (_sender, time) => clock.endAt(time))
  hear('show:escape', () => {
    if (presenter.isShown()) toPresenter('presenter:overlay', 'end')
    else if (hall.isFullScreen()) hall.setFullScreen(false)
    else tell(hall.webContents, 'show:ask-end')
  })
  hear('show:end', () => app.quit())
  hall.once('closed', () => {
    photographer.stop()
    presenter.destroy()
  })
  if (first.presenter) presenter.showOn(first.presenter)
}

/** With one display the presenter's window lies over the audience's: only on request, and it goes with the same key. */
function toggle(presenter: PresenterWindow, seating: Seating, hall: BrowserWindow): void {
  if (presenter.isShown()) {
    presenter.hide()
    hall.focus()
    return
  }
  const here = screen.getDisplayMatching(hall.getBounds()).id
  const seat = seating.seats().presenter ?? screensNow().find(({ id }) => id === here)
  if (seat) presenter.showOn(seat)
}
