import { join } from 'node:path'
import { app, BrowserWindow, screen } from 'electron'
import type { Display } from 'electron'
import { canvases } from '../deck/canvases.ts'
import type { CanvasName } from '../deck/deck.ts'
import type { Mode } from '../ipc/show.ts'
import { APP_ORIGIN } from './app-protocol.ts'

/** The deep ground of the theme, so that not even the first frame is white. */
export const GROUND = '#4a0a0e'

export interface AudienceOptions {
  readonly mode: Mode
  readonly display: Display
  readonly windowed: boolean
  readonly canvas: CanvasName
}

/** The window a hall looks at: full screen on its display, or a window of the canvas's shape. Starts loading at once. */
export function openAudienceWindow(options: AudienceOptions): BrowserWindow {
  if (options.windowed) return openPage('audience', windowedBounds(options))
  const window = openPage('audience', fullBounds(options))
  window.once('ready-to-show', () => fill(window, options.display))
  return window
}

/** Without a window manager a window comes up a pixel short each way; asked again once it is there, it fills the display. */
function fill(window: BrowserWindow, { bounds }: Display): void {
  const { width, height } = window.getBounds()
  if (width === bounds.width && height === bounds.height) return
  window.setFullScreen(false)
  window.setFullScreen(true)
}

/** Moves a full-screen window to a display, or to its new size. */
export function placeOn(window: BrowserWindow, display: Display): void {
  window.setFullScreen(false)
  window.setBounds(display.bounds)
  window.setFullScreen(true)
}

/** Of the display's free space, so that all of its frame can be reached. */
const LEFT_SHARE = 0.8

/** Out of full screen into a window that can be moved, resized and closed. */
export function leaveFullScreen(window: BrowserWindow): void {
  const { x, y, width, height } = screen.getDisplayMatching(window.getBounds()).workArea
  const size = { width: Math.round(width * LEFT_SHARE), height: Math.round(height * LEFT_SHARE) }
  window.setFullScreen(false)
  window.setBounds({
    ...size,
    x: Math.round(x + (width - size.width) / 2),
    y: Math.round(y + (height - size.height) / 2),
  })
}

export function openRefusalWindow(display: Display): BrowserWindow {
  const { x, y } = display.workArea
  return openPage('refusal', { x: x + 40, y: y + 40, width: 1200, height: 800 })
}

/** Covers a display of the kiosk while an installer looks after it. */
export function openStatusWindow(display: Display): BrowserWindow {
  const window = openPage('status', { ...display.bounds, frame: false, kiosk: true })
  window.setAlwaysOnTop(true, 'screen-saver')
  return window
}

/** Of a window, either way, in CSS pixels: below it nobody can read a slide or catch an edge. */
const SMALLEST = 240

type Placement = Electron.BrowserWindowConstructorOptions

export function openPage(name: PageName, placement: Placement): BrowserWindow {
  const window = new BrowserWindow({
    backgroundColor: GROUND,
    title: app.name,
    ...placement,
    webPreferences: pagePreferences(name),
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  void window.loadURL(addressOf(name))
  return window
}

type PageName = 'audience' | 'presenter' | 'refusal' | 'library' | 'print' | 'film' | 'proof' | 'status'

export const addressOf = (name: PageName): string => `${APP_ORIGIN}/${name}/index.html`

/** A page of ours has no Node and a sandbox, and draws even where nobody sees it. */
export function pagePreferences(name: PageName): Electron.WebPreferences {
  return {
    preload: join(import.meta.dirname, `../preload/${name}.cjs`),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    spellcheck: false,
    backgroundThrottling: false,
    disableDialogs: true,
    devTools: !app.isPackaged,
  }
}

/** Bounds and full screen both: where no window manager answers the request, the bounds alone already cover the display. */
function fullBounds({ mode, display }: AudienceOptions): Placement {
  const kiosk = mode === 'kiosk'
  // Full screen shows no frame; a show that leaves it needs one, and a kiosk never does.
  return { ...display.bounds, frame: !kiosk, fullscreen: !kiosk, kiosk }
}

function windowedBounds({ display, canvas }: AudienceOptions): Placement {
  const { x, y, width, height } = display.workArea
  const shape = canvases[canvas]
  const scale = Math.min(1, (width * 0.9) / shape.width, (height * 0.85) / shape.height)
  const size = { width: Math.round(shape.width * scale), height: Math.round(shape.height * scale) }
  return {
    ...size,
    x: Math.round(x + (width - size.width) / 2),
    y: Math.round(y + (height - size.height) / 2),
    minWidth: SMALLEST,
    minHeight: SMALLEST,
    useContentSize: true,
  }
}
