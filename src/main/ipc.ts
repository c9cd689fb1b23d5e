import { ipcMain } from 'electron'
import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron'
import type { Notices, Requests, Verbs } from '../ipc/contract.ts'
import { APP_ORIGIN } from './app-protocol.ts'
import { payloads } from './payloads.ts'

/** Answers a request, but only to the top frame of one of our own pages. */
export function answer<C extends keyof Requests>(
  channel: C,
  reply: (sender: WebContents) => ReturnType<Requests[C]> | Promise<ReturnType<Requests[C]>>,
): void {
  ipcMain.handle(channel, (event) => {
    if (!isOurs(event)) throw new Error(`${channel}: refused sender`)
    return reply(event.sender)
  })
}

/** Hears a verb, but only from the top frame of one of our own pages and only with a payload of the right shape. */
export function hear<C extends keyof Verbs>(
  channel: C,
  act: (sender: WebContents, ...payload: Parameters<Verbs[C]>) => void,
): void {
  ipcMain.on(channel, (event, ...payload: readonly unknown[]) => {
    const accepts: (payload: readonly unknown[]) => boolean = payloads[channel]
    if (isOurs(event) && accepts(payload)) act(event.sender, ...(payload as Parameters<Verbs[C]>))
  })
}

export function tell<C extends keyof Notices>(to: WebContents, channel: C, ...payload: Parameters<Notices[C]>): void {
  if (!to.isDestroyed()) to.send(channel, ...payload)
}

function isOurs({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === APP_ORIGIN
}
