import { screen } from 'electron'
import type { BrowserWindow } from 'electron'
import { canvasFor } from '../../deck/canvases.ts'
import type { Notices } from '../../ipc/contract.ts'
import type { Overlay, PresenterNotices } from '../../ipc/presenter.ts'
import { hear, tell } from '../ipc.ts'
import type { Launch } from '../launch.ts'
import { openShow } from '../open-show.ts'
import type { RunningShow } from '../show.ts'
import { answerDesk } from './answer-desk.ts'
import { createClock } from './clock.ts'
import { followDisplays } from './follow-displays.ts'
import type { Seating } from './follow-displays.ts'
import { offerDesk } from './offer-desk.ts'
import { hearEscape } from './hear-escape.ts'
import { photographHall } from './hall-picture.ts'
import type { Drawing } from './offer-pointing.ts'
import { offerResume } from './offer-resume.ts'
import { createPresenterWindow } from './presenter-window.ts'
import type { PresenterWindow } from './presenter-window.ts'
import { screensNow } from './screens.ts'
import type { Seats } from './seats.ts'
import type { PresentSettings } from './settings.ts'

export interface Direction {
  readonly launch: Launch
  readonly staged: RunningShow
  readonly hall: BrowserWindow
  readonly settings: PresentSettings
  readonly seats: Seats
  readonly drawing: Drawing
}

/** Everything that a speaker has beside the hall's picture: the presenter's window, the displays, the clock. */
export function direct({ launch, staged, hall, settings, seats: first, drawing }: Direction): void {
  const { log, wanted } = launch
  offerDesk(launch, staged)
  const presenter = createPresenterWindow((window) => {
    staged.admit(window)
    window.on('show', () => photographer.wake())
  })
  const toPresenter = <C extends keyof PresenterNotices>(channel: C, ...payload: Parameters<Notices[C]>) => {
    const window = presenter.window()
    if (window) tell(window.webContents, channel, ...payload)
  }
  const clock = createClock(Date.now, (state) => toPresenter('clock:state', state))
  const photographer = photographHall(
    () => hall,
    presenter.isShown,
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
      void layOutAnew(launch, staged, seats, drawing).then(
        (done) => done && toPresenter('presenter:news', 'canvas-changed'),
      )
      if (before.audience && !seats.audience) toPresenter('presenter:news', 'projector-gone')
      if (!before.audience && seats.audience) toPresenter('presenter:news', 'projector-back')
    },
  })
  staged.watch(({ index }) => {
    if (index > 0) clock.start('if-stopped')
    photographer.wake()
  })
  answerDesk({
    launch,
    staged,
    settings,
    clock,
    seats: seating.seats,
    ...offerResume(launch, staged, drawing),
  })
  announceRecovery(hall, () => toPresenter('presenter:news', 'hall-recovered'))
  const lay = (overlay: Overlay) => toPresenter('presenter:overlay', overlay)
  hearVerbs(presenter, seating, hall, lay)
  hearEscape({ hall, isDown: () => staged.isDown(hall), presenter, lay })
  // What changes the hall's picture besides the slideshow.
  for (const verb of ['ink:change', 'pointing:set', 'correction:set', 'slideshow:painted'] as const)
    hear(verb, photographer.wake)
  hall.once('closed', () => {
    photographer.stop()
    presenter.destroy()
  })
  if (first.presenter) presenter.showOn(first.presenter)
  else if (wanted.preflight) toggle(presenter, seating, hall)
}

/** Another shape of the projector's picture wants the deck laid out for it. @returns whether it was. */
async function layOutAnew(
  { wanted, folder }: Launch,
  staged: RunningShow,
  { audience }: Seats,
  drawing: Drawing,
): Promise<boolean> {
  if (!audience || wanted.canvas !== undefined) return false
  const canvas = canvasFor(audience.bounds.width, audience.bounds.height)
  if (canvas === staged.opened().deck.canvas) return false
  const before = staged.opened().deck
  const opened = await openShow(folder, canvas, before.edition)
  // The deck was edited and fails its audit now: the show goes on with what it has.
  if (!opened.ok) return false
  staged.recast(opened)
  drawing.relaid(before)
  return true
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
  hear('presenter:overlay', (sender, overlay) => {
    if (presenter.isShown()) {
      presenter.window()?.focus()
      lay(overlay)
    } else if (overlay === 'help') tell(sender, 'show:help')
  })
  hear('presenter:toggle', () => toggle(presenter, seating, hall))
  hear('displays:swap', seating.swap)
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
