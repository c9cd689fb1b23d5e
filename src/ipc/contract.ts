import type { CorrectionNotices, CorrectionRequests, CorrectionVerbs } from './correction.ts'
import type { FilmRequests, FilmVerbs } from './film.ts'
import type { KioskNotices, KioskRequests, KioskVerbs } from './kiosk.ts'
import type { LibraryNotices, LibraryRequests, LibraryVerbs } from './library.ts'
import type { LookUpRequests } from './look-up.ts'
import type { PointingNotices, PointingRequests, PointingVerbs } from './pointing.ts'
import type { PresenterNotices, PresenterRequests, PresenterVerbs } from './presenter.ts'
import type { PrintNotices, PrintRequests, PrintVerbs } from './print.ts'
import type { ProofRequests, ProofVerbs } from './proof.ts'
import type { RefusalRequests } from './refusal.ts'
import type { RehearsalNotices, RehearsalRequests, RehearsalVerbs } from './rehearsal.ts'
import type { ShowNotices, ShowRequests, ShowVerbs } from './show.ts'
import type { StatusRequests, StatusVerbs } from './status.ts'

/** A window asks, main answers. A channel is `noun:verb`; each area of the app has its table in a file of its own. */
export type Requests = ShowRequests &
  PresenterRequests &
  PointingRequests &
  CorrectionRequests &
  RehearsalRequests &
  LookUpRequests &
  KioskRequests &
  StatusRequests &
  RefusalRequests &
  LibraryRequests &
  PrintRequests &
  FilmRequests &
  ProofRequests

/** A window says, main does; nothing comes back but notices. */
export type Verbs = ShowVerbs &
  PresenterVerbs &
  PointingVerbs &
  CorrectionVerbs &
  RehearsalVerbs &
  KioskVerbs &
  StatusVerbs &
  LibraryVerbs &
  PrintVerbs &
  FilmVerbs &
  ProofVerbs

/** Main tells the windows. */
export type Notices = ShowNotices &
  PresenterNotices &
  PointingNotices &
  CorrectionNotices &
  RehearsalNotices &
  KioskNotices &
  LibraryNotices &
  PrintNotices

/** The one object a page has: asking, saying, and listening, by channel. */
export interface Bridge {
  readonly ask: <C extends keyof Requests>(
    channel: C,
    ...payload: Parameters<Requests[C]>
  ) => Promise<ReturnType<Requests[C]>>
  readonly say: <C extends keyof Verbs>(channel: C, ...payload: Parameters<Verbs[C]>) => void
  readonly listen: <C extends keyof Notices>(
    channel: C,
    hear: (...payload: Parameters<Notices[C]>) => void,
  ) => () => void
}
