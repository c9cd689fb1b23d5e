import type { CanvasName, Edition } from '../../deck/deck.ts'
import { DEFAULT_PACE } from '../../deck/pace.ts'
import type { Pace } from '../../deck/pace.ts'
import type { PlaylistEntry } from '../schedule/due.ts'
import type { When } from '../schedule/when.ts'

export const OVERLAYS = ['none', 'clock', 'clock-and-next'] as const
export type Overlay = (typeof OVERLAYS)[number]

/** What one display does otherwise than the rest. */
export interface DisplaySettings {
  /** From the left, 1-based. */
  readonly display: number
  readonly deck?: string
  readonly playlist?: readonly PlaylistEntry[]
  readonly canvas?: CanvasName
  readonly edition?: Edition
}

export interface UpdateSettings {
  readonly on: boolean
  /** A folder that new decks are put into; the program's own when it is not given. */
  readonly folder?: string
  /** Whether a USB stick may bring decks. */
  readonly usb: boolean
  readonly allowOlder: boolean
  /** Ed25519, as `pack` wants it; packages without its signature are refused. */
  readonly publicKey?: string
}

/** kiosk.yaml with every default filled in. Paths are absolute. */
export interface KioskSettings {
  /** The one that the program was started with when it is not given. */
  readonly deck?: string
  readonly playlist: readonly PlaylistEntry[]
  readonly opening: readonly When[]
  readonly timezone?: string
  /** None is the display that the command line asked for. */
  readonly displays: readonly DisplaySettings[]
  readonly pace: Pace
  readonly touch: boolean
  readonly keys: boolean
  /** Seconds without a touch after which the loop goes on. */
  readonly idle: number
  readonly overlay: Overlay
  readonly pixelShift: boolean
  /** As `taopu-deck kiosk pin` prints it. Without one the status page cannot be opened. */
  readonly pin?: string
  /** Days that the records of what was shown are kept. */
  readonly keepPlays: number
  readonly updates: UpdateSettings
}

export const DEFAULTS: KioskSettings = {
  playlist: [],
  opening: [],
  displays: [],
  pace: DEFAULT_PACE,
  touch: true,
  keys: false,
  idle: 60,
  overlay: 'none',
  pixelShift: true,
  keepPlays: 400,
  updates: { on: true, usb: true, allowOlder: false },
}

/** What the status page may change. */
export type CommonSettings = Pick<KioskSettings, 'opening' | 'touch'> & {
  readonly readingSpeed: number
  readonly updates: boolean
}

export const commonOf = ({ opening, touch, pace, updates }: KioskSettings): CommonSettings => ({
  opening,
  touch,
  readingSpeed: pace.readingSpeed,
  updates: updates.on,
})
