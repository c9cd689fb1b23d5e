import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { WebContents } from 'electron'
import { INNER_FAULTS, MADE } from '../../kiosk/drill.ts'
import type { InnerFault } from '../../kiosk/drill.ts'

/** What the page is made to run. Its memory fills up while it goes on drawing, as when it leaks. */
const IN_PAGE: Readonly<Record<InnerFault, string>> = {
  'page-looping': 'for (;;);',
  'memory-exhausted': '{ const all = []; setInterval(() => all.push(new Array(1e7)), 1) }',
  'black-picture': `{
    const black = document.createElement('div')
    black.style.cssText = 'position:fixed;inset:0;z-index:99;background:black'
    document.body.append(black)
  }`,
}

/** Nobody but the kiosk's own user may write to it. */
const OWN_USER_ONLY = 0o177

/**
 * Hears the drill at a socket, which no page can reach and the system keeps from every other user; whoever may write to it
 * could end the program by a signal as well.
 * @param page the one that faults are made in
 */
export function hearDrill(path: string, page: () => WebContents | undefined): void {
  const server = createServer((socket) => {
    socket.on('error', complain)
    createInterface({ input: socket }).on('line', (line) => make(line, socket, page()))
  })
  server.on('error', complain)
  try {
    rmSync(path, { force: true })
  } catch (error) {
    return complain(error)
  }
  const mask = process.umask(OWN_USER_ONLY)
  server.listen(path)
  process.umask(mask)
}

function make(line: string, socket: Socket, page: WebContents | undefined): void {
  const fault = INNER_FAULTS.find((name) => name === line)
  if (!fault || !page) return void socket.destroy()
  // A page that runs without end never answers.
  page.executeJavaScript(IN_PAGE[fault]).catch(complain)
  socket.end(`${MADE}\n`)
}

/** A disk that can only be read, or a path that is too long for a socket, costs the drill, never the show. */
function complain(error: unknown): void {
  process.stderr.write(`drill: ${String(error)}\n`)
}
