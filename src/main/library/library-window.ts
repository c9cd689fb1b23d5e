import { app, BrowserWindow, screen } from 'electron'
import { addressOf, GROUND, pagePreferences } from '../audience-window.ts'

const SIZE = { width: 1280, height: 800 }
const SMALLEST = { minWidth: 720, minHeight: 560 }

/** As large as it is comfortable, in the middle of the screen that the user is at. */
export function openLibraryWindow(): BrowserWindow {
  const { workAreaSize } = screen.getPrimaryDisplay()
  const window = new BrowserWindow({
    ...SMALLEST,
    width: Math.min(SIZE.width, workAreaSize.width),
    height: Math.min(SIZE.height, workAreaSize.height),
    center: true,
    show: false,
    backgroundColor: GROUND,
    title: app.name,
    webPreferences: pagePreferences('library'),
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  void window.loadURL(addressOf('library'))
  return window
}
