import { ipcMain } from 'electron'
import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron'
import { is } from 'valibot'
import type { Notices, Requests, Verbs } from '../ipc/contract.ts'
import { APP_ORIGIN } from './app-protocol.ts'
import { payloads } from './payloads.ts'

/**
 * Answers a request, but only to the top frame of one of our own pages and only with a payload of the right shape.
 * @param among `contents.ipc` for what that one page asks, where several pages show different things
 */
export function answer<C extends keyof Requests>(
  channel: C,
  reply: (
    sender: WebContents,
    ...payload: Parameters<Requests[C]>
  ) => ReturnType<Requests[C]> | Promise<ReturnType<Requests[C]>>,
  among: IpcMain = ipcMain,
): void {
  among.handle(channel, (event, ...payload: readonly unknown[]) => {
    if (!isOurs(event)) throw new Error(`${channel}: refused sender`)
    if (!is(payloads[channel], payload)) throw new Error(`${channel}: refused payload`)
    return reply(event.sender, ...(payload as Parameters<Requests[C]>))
  })
}

type Act = (sender: WebContents, ...payload: never[]) => void
const acts = new Map<keyof Verbs, readonly Act[]>()

/** Says in the place of a page that is down what it would have said; all who hear it from any page hear it. */
export function sayFor<C extends keyof Verbs>(page: WebContents, channel: C, ...payload: Parameters<Verbs[C]>): void {
  for (const act of acts.get(channel) ?? []) act(page, ...(payload as never[]))
}

/** Hears a verb, but only from the top frame of one of our own pages and only with a payload of the right shape; `among` as above. */
export function hear<C extends keyof Verbs>(
  channel: C,
  act: (sender: WebContents, ...payload: Parameters<Verbs[C]>) => void,
  among: IpcMain = ipcMain,
): void {
  if (among === ipcMain) acts.set(channel, [...(acts.get(channel) ?? []), act as Act])
  among.on(channel, (event, ...payload: readonly unknown[]) => {
    if (isOurs(event) && is(payloads[channel], payload)) act(event.sender, ...(payload as Parameters<Verbs[C]>))
  })
}

export function tell<C extends keyof Notices>(to: WebContents, channel: C, ...payload: Parameters<Notices[C]>): void {
  // One that has died asks again when it is back.
  if (!to.isDestroyed() && !to.isCrashed()) to.send(channel, ...payload)
}

function isOurs({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === APP_ORIGIN
}
