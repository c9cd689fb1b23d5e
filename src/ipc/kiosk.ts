/** What a page of the kiosk shows beside its slides; main owns it, the pages of a display are told. */
export interface KioskState {
  /** Whether a touch stops the loop. */
  readonly touch: boolean
  readonly keys: boolean
  readonly pixelShift: boolean
  /** In the corner; empty for nothing. */
  readonly overlay: string
  /** Somebody is there: the loop stands still and can be browsed. */
  readonly visited: boolean
  readonly pinPad: boolean
}

/** `waitSeconds` until the next try is heard. */
export type Unlocking =
  { readonly outcome: 'right' } | { readonly outcome: 'wrong' | 'too-soon'; readonly waitSeconds: number }

export interface KioskRequests {
  'kiosk:get': () => KioskState
  /** The PIN as it was typed; when it is right, the status page opens. */
  'kiosk:unlock': (pin: string) => Unlocking
}

export interface KioskVerbs {
  'kiosk:touched': () => void
  /** The visitor wants the loop to go on. */
  'kiosk:resume': () => void
  'kiosk:pin-pad': (wanted: 'open' | 'closed') => void
}

export interface KioskNotices {
  'kiosk:state': (state: KioskState) => void
}
