import { join } from 'node:path'
import { app, screen } from 'electron'
import type { BrowserWindow } from 'electron'
import { canvasFor } from '../../deck/canvases.ts'
import type { Notices } from '../../ipc/contract.ts'
import type { Overlay, PresenterNotices } from '../../ipc/presenter.ts'
import { hear, tell } from '../ipc.ts'
import type { Launch } from '../launch.ts'
import { openShow } from '../open-show.ts'
import type { StagedShow } from '../stage-show.ts'
import { revive } from '../supervise.ts'
import { answerDesk } from './answer-desk.ts'
import { createClock } from './clock.ts'
import { followDisplays } from './follow-displays.ts'
import type { Seating } from './follow-displays.ts'
import { offerDesk } from './offer-desk.ts'
import { photographHall } from './hall-picture.ts'
import { openLastPlace } from './last-place.ts'
import type { LastPlace } from './last-place.ts'
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
  offerDesk(launch, staged)
  const presenter = createPresenterWindow((window) => {
    staged.admit(window)
    revive(window, log)
  })
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
    fixed: wanted.windowed || wanted.display === 'all',
    log,
    changed: (seats, before) => {
      photographer.wake()
      void layOutAnew(launch, staged, seats).then((done) => done && toPresenter('presenter:news', 'canvas-changed'))
      if (before.audience && !seats.audience) toPresenter('presenter:news', 'projector-gone')
      if (!before.audience && seats.audience) toPresenter('presenter:news', 'projector-back')
    },
  })
  const place = openLastPlace(join(app.getPath('userData'), 'last-place.json'))
  const resume = wanted.slide === 1 ? place.left(launch.folder, staged.opened().deck.canvas) : undefined
  let untouched = true
  staged.watch(({ index }) => {
    untouched = false
    if (index > 0) clock.start('if-stopped')
    place.keep({ deck: launch.folder, canvas: staged.opened().deck.canvas, index })
    photographer.wake()
  })
  answerDesk({
    launch,
    staged,
    settings,
    clock,
    seats: seating.seats,
    resume: () => (untouched && resume !== undefined ? resume + 1 : undefined),
    fresh: () => untouched,
  })
  announceRecovery(hall, () => toPresenter('presenter:news', 'hall-recovered'))
  hearVerbs(presenter, seating, hall, (overlay) => toPresenter('presenter:overlay', overlay))
  hear('show:end', () => end(place))
  hall.once('closed', () => {
    photographer.stop()
    presenter.destroy()
  })
  if (first.presenter) presenter.showOn(first.presenter)
  else if (wanted.preflight) toggle(presenter, seating, hall)
}

function end(place: LastPlace): void {
  place.forget()
  app.quit()
}

/** Another shape of the projector's picture wants the deck laid out for it. @returns whether it was. */
async function layOutAnew({ wanted, folder }: Launch, staged: StagedShow, { audience }: Seats): Promise<boolean> {
  if (!audience || wanted.canvas !== undefined) return false
  const canvas = canvasFor(audience.bounds.width, audience.bounds.height)
  if (canvas === staged.opened().deck.canvas) return false
  const opened = await openShow(folder, canvas, staged.opened().deck.edition)
  // The deck was edited and fails its audit now: the show goes on with what it has.
  if (opened.ok) staged.recast(opened)
  return opened.ok
}

/** The speaker is told when the hall's page died and stands again. */
function announceRecovery(hall: BrowserWindow, tellSpeaker: () => void): void {
  let gone = false
  hall.webContents.on('render-process-gone', () => (gone = true))
  hear('slideshow:painted', (sender) => {
    if (!gone || sender !== hall.webContents) return
    gone = false
    tellSpeaker()
  })
}

function hearVerbs(
  presenter: PresenterWindow,
  seating: Seating,
  hall: BrowserWindow,
  lay: (overlay: Overlay) => void,
): void {
  hear('presenter:overlay', (_sender, overlay) => {
    if (!presenter.isShown()) return
    presenter.window()?.focus()
    lay(overlay)
  })
  hear('presenter:toggle', () => toggle(presenter, seating, hall))
  hear('displays:swap', seating.swap)
  hear('show:escape', () => {
    if (presenter.isShown()) lay('end')
    else if (hall.isFullScreen()) hall.setFullScreen(false)
    else tell(hall.webContents, 'show:ask-end')
  })
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
