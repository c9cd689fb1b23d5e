import { statSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { Display } from 'electron'
import { isPlausible } from '../../kiosk/schedule/trusted-clock.ts'
import type { PinGuard } from '../../kiosk/pin-guard.ts'
import type { Play } from '../../kiosk/plays/play.ts'
import type { Launch } from '../launch.ts'
import type { Log } from '../log.ts'
import type { Clock } from './clock.ts'
import type { DisplayStatus } from './describe-status.ts'
import { direct } from './director.ts'
import type { Health } from './health.ts'
import { openLobby } from './lobby.ts'
import { overlayOf } from './overlay.ts'
import { loopsAPage } from './renewal.ts'
import { openScreen } from './screen.ts'
import type { Played } from './playing.ts'
import type { Screen, ScreenOptions } from './screen.ts'
import type { SettingsFile } from './settings-file.ts'
import { programmeFor, scheduleFor } from './stands.ts'
import type { Stand } from './stands.ts'
import type { Updates } from './watch-updates.ts'

export interface HallOptions {
  readonly stand: Stand
  readonly launch: Launch
  readonly settings: SettingsFile
  readonly clock: Clock
  readonly guard: PinGuard
  readonly record: (play: Play) => void
  readonly updates: Updates
  readonly unlocked: (display: Display) => void
}

/** One display of the kiosk: its screen, who decides what it plays, and what people do at it. */
export interface Hall {
  readonly stand: Stand
  readonly screen: Screen
  readonly begin: () => Promise<Played>
  readonly look: () => void
  readonly health: () => Pick<Health, 'deck' | 'slide' | 'loop' | 'skipped' | 'open' | 'clock'>
  readonly status: () => DisplayStatus
  readonly close: () => void
}

const CHANGES = 6

export function openHall({ stand, launch, settings, clock, guard, record, updates, unlocked }: HallOptions): Hall {
  const { wanted, folder, log, scriptServed } = launch
  const { number, display } = stand
  const schedule = () => scheduleFor(settings.current(), number, updates)
  const programme = (deck: string) => programmeFor(settings.current(), number, wanted, deck)
  const lobby = openLobby({
    settings: settings.current,
    overlay: () => overlayOf(settings.current(), clock(), () => director.changes(CHANGES)),
    isOpen: () => director.isOpen(),
    guard,
    visited: (on) => screen.hold(on),
    unlocked: () => unlocked(display),
  })
  const screen = openScreen({
    display,
    windowed: wanted.windowed,
    canvas: programme(folder).canvas,
    speed: wanted.speed,
    start: (wanted.slide ?? 1) - 1,
    log,
    scriptServed,
    loopsAPage: loopsAPage(app.isPackaged, process.env),
    onPage: lobby.serve,
    onPlayed: tellOnce(number, updates, log),
    knownGood: ({ folder: failed }) => {
      const good = updates.before(failed) ?? folder
      return good === failed ? undefined : programme(good)
    },
    pace: () => settings.current().pace,
    stood: (play) => record({ t: new Date(clock()).toISOString(), display: number, ...play }),
  })
  const director = direct({
    display: number,
    screen,
    schedule,
    lastResort: folder,
    programmeFor: programme,
    clock,
    log,
  })
  const health = () => healthOf(screen, { deck: folder, open: director.isOpen(), at: clock() })
  return {
    stand,
    screen,
    begin: director.begin,
    look: () => {
      director.look()
      lobby.update()
    },
    health,
    status: () => ({
      number,
      ...health(),
      ...shown(screen.current()),
      written: writtenAt(health().deck),
      changes: director.changes(CHANGES),
    }),
    close: screen.close,
  }
}

/** A deck that stays broken is tried at every loop's end, and told of once: weeks of the same line would push out the rest. */
function tellOnce(display: number, updates: Updates, log: Log): NonNullable<ScreenOptions['onPlayed']> {
  const told = new Map<string, string>()
  return ({ folder: deck }, played) => {
    const why = played.ok ? undefined : played.reason
    // Of a release that was brought, its keeper tells.
    if (why !== undefined && why !== told.get(deck) && !updates.isPending(deck))
      log('content-refused', { display, deck, why })
    if (why === undefined) told.delete(deck)
    else told.set(deck, why)
    updates.played(deck, why)
  }
}

const healthOf = (
  screen: Screen,
  { deck, open, at }: { readonly deck: string; readonly open: boolean; readonly at: number },
) => ({
  deck: screen.current()?.programme.folder ?? deck,
  slide: screen.current()?.slideId() ?? '',
  loop: screen.current()?.slideshow.state().loop ?? 0,
  skipped: shown(screen.current()).skipped.map(({ slide }) => slide),
  open,
  clock: isPlausible(at) ? ('plausible' as const) : ('implausible' as const),
})

function shown(current: ReturnType<Screen['current']>) {
  const deck = current?.show().deck
  return {
    title: deck?.title ?? '',
    edition: deck?.edition ?? ('lobby' as const),
    canvas: deck?.canvas ?? '',
    place: (current?.slideshow.state().index ?? -1) + 1,
    slides: deck?.slides.length ?? 0,
    skipped: current?.skipped() ?? [],
  }
}

/** A folder is as old as its report, a package as its file. */
function writtenAt(deck: string): number | undefined {
  return (statSync(join(deck, 'report.md'), { throwIfNoEntry: false }) ?? statSync(deck, { throwIfNoEntry: false }))
    ?.mtimeMs
}
