import type { WebContents } from 'electron'
import type { KioskState } from '../../ipc/kiosk.ts'
import type { PinGuard } from '../../kiosk/pin-guard.ts'
import type { KioskSettings } from '../../kiosk/settings/settings.ts'
import { answer, hear, tell } from '../ipc.ts'
import { lockKeys } from './lock-keys.ts'
import { createVisit } from './visit.ts'

export interface LobbyOptions {
  readonly settings: () => KioskSettings
  readonly overlay: () => string
  readonly isOpen: () => boolean
  readonly guard: PinGuard
  /** Somebody is at the screen, or gone. */
  readonly visited: (on: boolean) => void
  readonly unlocked: () => void
}

/** What people do at one display: touching, browsing, the PIN. */
export interface Lobby {
  /** Answers what a page of this display asks, and hears what it says. */
  readonly serve: (contents: WebContents) => void
  /** Tells the pages what has changed. */
  readonly update: () => void
}

export function openLobby({ settings, overlay, isOpen, guard, visited, unlocked }: LobbyOptions): Lobby {
  const pages = new Set<WebContents>()
  let pinPad = false
  let told = ''
  const visit = createVisit(
    () => settings().idle * 1000,
    (on) => {
      if (!on) pinPad = false
      visited(on)
      update()
    },
  )
  const state = (): KioskState => {
    const { touch, keys, pixelShift } = settings()
    return { touch, keys, pixelShift, overlay: overlay(), visited: visit.isOn() && !pinPad, pinPad }
  }
  const update = () => {
    const now = JSON.stringify(state())
    if (now !== told) for (const page of pages) tell(page, 'kiosk:state', state())
    told = now
  }
  const setPinPad = (wanted: 'open' | 'closed') => {
    pinPad = wanted === 'open' && settings().pin !== undefined
    if (pinPad) visit.touch()
    else visit.end()
    update()
  }
  const touched = () => {
    const { touch, keys } = settings()
    if (pinPad || ((touch || keys) && isOpen())) visit.touch()
  }
  const unlock = async (pin: string) => {
    const attempt = await guard.attempt(pin)
    if (attempt.outcome === 'right') {
      setPinPad('closed')
      unlocked()
    }
    return attempt
  }
  const serve = (contents: WebContents) => {
    pages.add(contents)
    contents.once('destroyed', () => pages.delete(contents))
    void contents.setVisualZoomLevelLimits(1, 1)
    lockKeys(contents, () => setPinPad('open'))
    answer('kiosk:get', state, contents.ipc)
    answer('kiosk:unlock', (_sender, pin) => unlock(pin), contents.ipc)
    hear('kiosk:touched', touched, contents.ipc)
    hear('kiosk:resume', visit.end, contents.ipc)
    hear('kiosk:pin-pad', (_sender, wanted) => setPinPad(wanted), contents.ipc)
  }
  return { serve, update }
}
