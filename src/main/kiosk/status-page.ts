import type { BrowserWindow, Display } from 'electron'
import type { CommonSettings, Outcome, Status, StatusVerbs } from '../../ipc/status.ts'
import { openStatusWindow } from '../audience-window.ts'
import { answer, hear } from '../ipc.ts'
import { createVisit } from './visit.ts'

/** An installer who walks away leaves no open page behind. */
const IDLE_MS = 5 * 60_000

export interface StatusPageOptions {
  readonly read: () => Status
  readonly save: (settings: CommonSettings) => Outcome
  readonly exportPlays: () => Outcome
  readonly end: (how: Exclude<Parameters<StatusVerbs['status:end']>[0], 'close'>) => void
}

/** Opens the page behind the PIN over a display. Only that window is answered; a second call brings it to the front. */
export function createStatusPage({ read, save, exportPlays, end }: StatusPageOptions): (display: Display) => void {
  let opened: BrowserWindow | undefined
  return (display) => {
    if (opened) return opened.focus()
    const window = openStatusWindow(display)
    opened = window
    window.once('closed', () => (opened = undefined))
    const presence = createVisit(
      () => IDLE_MS,
      (on) => {
        if (!on && !window.isDestroyed()) window.destroy()
      },
    )
    presence.touch()
    const { ipc } = window.webContents
    answer('status:get', read, ipc)
    answer('status:save', (_sender, settings) => save(settings), ipc)
    answer('status:export-plays', exportPlays, ipc)
    hear('status:touched', presence.touch, ipc)
    hear('status:end', (_sender, how) => (how === 'close' ? presence.end() : end(how)), ipc)
  }
}
