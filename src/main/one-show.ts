import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'

/** A program that runs answers at once; one that hangs must not keep the show from the hall. */
const ANSWER_MS = 1500
/** The system takes no longer path for a socket. */
const LONGEST_PATH = 100
/** Nobody but the show's own user may write to it. */
const OWN_USER_ONLY = 0o177

/**
 * Where a show is heard by later starts of itself.
 * @param name what makes a show this one: its mode and its deck
 */
export function socketOfShow(userData: string, name: string): string {
  const hash = createHash('sha256').update(`${userData}\0${name}`).digest('hex').slice(0, 16)
  return process.platform === 'win32' ? `\\\\.\\pipe\\taopu-deck-${hash}` : join(userData, `show-${hash}.sock`)
}

/**
 * Makes sure that one show of one user data is open once: a second start brings the first forward instead.
 * @returns false when another program has it and has come forward: this one should end
 */
export async function openOnce(path: string, comeForward: () => void): Promise<boolean> {
  if (path.length > LONGEST_PATH) return true
  if (await answers(path)) return false
  hearOthers(path, comeForward)
  return true
}

/** What a killed program left behind refuses the connection. */
async function answers(path: string): Promise<boolean> {
  const socket = connect(path)
  const signal = AbortSignal.timeout(ANSWER_MS)
  try {
    await once(socket, 'connect', { signal })
    await once(socket, 'data', { signal })
    return true
  } catch (error) {
    if (error instanceof Error && ('code' in error || error.name === 'AbortError')) return false
    throw error
  } finally {
    socket.destroy()
  }
}

function hearOthers(path: string, comeForward: () => void): void {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.end('forward\n')
    comeForward()
  })
  // A disk that can only be read costs the second start its answer, never the show.
  server.on('error', () => server.close())
  const mask = process.umask(OWN_USER_ONLY)
  try {
    if (process.platform !== 'win32') rmSync(path, { force: true })
    server.listen(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  } finally {
    process.umask(mask)
  }
}
