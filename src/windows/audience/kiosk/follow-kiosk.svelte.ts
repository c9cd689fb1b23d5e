import type { Bridge } from '../../../ipc/contract.ts'
import type { KioskState } from '../../../ipc/kiosk.ts'

const loadParts = () => import('./parts.ts')
type Parts = Awaited<ReturnType<typeof loadParts>>

/** What only a kiosk has: loaded behind the first slide, told by main from then on. */
export function followKiosk(bridge: Bridge) {
  let parts = $state.raw<Parts>()
  let state = $state.raw<KioskState>()
  let loading: Promise<void> | undefined

  function follow(next: KioskState): void {
    state = next
    document.documentElement.dataset['touch'] = String(next.touch)
  }
  async function load(): Promise<void> {
    bridge.listen('kiosk:state', follow)
    const [loaded, first] = await Promise.all([loadParts(), bridge.ask('kiosk:get')])
    follow(first)
    parts = loaded
  }
  return {
    load: () => (loading ??= load()),
    get parts() {
      return parts
    },
    get state() {
      return state
    },
  }
}
