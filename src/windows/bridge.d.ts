import type { Bridge } from '../ipc/contract.ts'

declare global {
  interface Window {
    /** Put there by the window's preload. */
    readonly bridge: Bridge
  }
}
