import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { app, protocol } from 'electron'

export const APP_ORIGIN = 'app://deck'

const STILLS = '/stills/'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Styles may be inline: reveal.js and the charts place things by style attributes. Scripts may not, and nothing may evaluate. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
}

/** Must run before `ready`. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Pictures of covers, for when no page can be kept alive. */
export const stillsFolder = (): string => join(app.getPath('userData'), 'stills')

/**
 * Serves the built pages and, under /stills/, the pictures kept of them; nothing outside these two folders.
 * @returns when the first page has been given all of its scripts: while it compiles them, this process has nothing else to do.
 */
export function serveApp(folder: string): Promise<void> {
  const stills = stillsFolder()
  let ready: () => void = () => undefined
  let awaited: number | undefined
  const note = (type: string, body: Buffer) => {
    if (type.startsWith('text/html')) awaited ??= scriptsOf(body.toString())
    else if (type.startsWith('text/javascript') && awaited !== undefined) awaited -= 1
    if (awaited === 0) setImmediate(ready)
  }
  const scripts = new Promise<void>((resolve) => (ready = resolve))
  protocol.handle('app', async (request) => {
    const file = pathFor(folder, request.url, stills)
    const type = file === undefined ? undefined : TYPES[extname(file)]
    if (file === undefined || type === undefined) return new Response('', { status: 404, headers: HEADERS })
    try {
      const body = await readFile(file)
      note(type, body)
      return new Response(new Uint8Array(body), { headers: { ...HEADERS, 'Content-Type': type } })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      return new Response('', { status: 404, headers: HEADERS })
    }
  })
  return scripts
}

/** How many scripts a built page asks for by itself. */
const scriptsOf = (html: string): number => html.match(/(?:src|href)="[^"]+\.js"/g)?.length ?? 0

/** The file an address names, or undefined when it is not ours or leads out of the folder. */
export function pathFor(folder: string, address: string, stills?: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const path = url && decoded(url.pathname)
  if (!url || path === undefined || `${url.protocol}//${url.host}` !== APP_ORIGIN) return undefined
  const still = stills !== undefined && path.startsWith(STILLS)
  const base = still ? stills : folder
  const file = join(base, still ? path.slice(STILLS.length) : path)
  const inside = relative(base, file)
  return inside === '' || inside.startsWith('..') || inside.includes(`..${sep}`) ? undefined : file
}

/** Undefined for escapes that are no UTF-8. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
