import { contextBridge, ipcRenderer } from 'electron'
import type { IpcRendererEvent } from 'electron'
import type { Bridge, Notices, Requests, Verbs } from '../ipc/contract.ts'

interface Channels {
  readonly requests: readonly (keyof Requests)[]
  readonly verbs: readonly (keyof Verbs)[]
  readonly notices: readonly (keyof Notices)[]
}

/** Gives a page `window.bridge` with the channels it is meant to use and no others; `ipcRenderer` itself stays here. */
export function exposeBridge({ requests, verbs, notices }: Channels): void {
  const known = (list: readonly string[], channel: string) => {
    if (!list.includes(channel)) throw new Error(`This window has no channel ${channel}.`)
  }
  const bridge: Bridge = {
    ask: (channel, ...payload) => {
      known(requests, channel)
      return ipcRenderer.invoke(channel, ...payload)
    },
    say: (channel, ...payload) => {
      known(verbs, channel)
      ipcRenderer.send(channel, ...payload)
    },
    listen: <C extends keyof Notices>(channel: C, hear: (...payload: Parameters<Notices[C]>) => void) => {
      known(notices, channel)
      const listener = (_event: IpcRendererEvent, ...payload: unknown[]) => hear(...(payload as Parameters<Notices[C]>))
      ipcRenderer.on(channel, listener)
      return () => void ipcRenderer.off(channel, listener)
    },
  }
  contextBridge.exposeInMainWorld('bridge', bridge)
}
