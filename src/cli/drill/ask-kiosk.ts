import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { DRILL_SOCKET, MADE } from '../../kiosk/drill.ts'
import type { InnerFault } from '../../kiosk/drill.ts'

/** Has the kiosk that uses this folder make a fault in itself; false where it does not hear us. */
export async function askKiosk(userData: string, fault: InnerFault): Promise<boolean> {
  const socket = connect(join(userData, DRILL_SOCKET))
  try {
    await once(socket, 'connect')
    socket.write(`${fault}\n`)
    return (await text(socket)).trim() === MADE
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false
    throw error
  } finally {
    socket.destroy()
  }
}
