/** The floor of every measure: one full-screen window that shows nothing, and logs its first paint as the app does. */
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, screen } from 'electron'

const userData = process.argv[process.argv.indexOf('--user-data') + 1]
app.setPath('userData', userData)
mkdirSync(join(userData, 'logs'), { recursive: true })
/** Not `await`: Electron is ready only after this module, so a module that waits for it waits forever. */
app.whenReady().then(openWindow)

function openWindow() {
  // Where no window manager answers the wish for a full screen, the bounds make it one: the floor paints as many pixels.
  const { bounds } = screen.getPrimaryDisplay()
  const window = new BrowserWindow({ ...bounds, frame: false, kiosk: true, webPreferences: { sandbox: true } })
  window.webContents.on('page-title-updated', (_event, title) => {
    if (title === 'painted') logFirstPaint()
  })
  window.loadFile(fileURLToPath(new URL('index.html', import.meta.url)))
}

function logFirstPaint() {
  const line = JSON.stringify({ t: new Date().toISOString(), event: 'first-slide', ms: Math.round(performance.now()) })
  appendFileSync(join(userData, 'logs', 'main.log'), `${line}\n`)
}
