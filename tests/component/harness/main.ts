import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { APP_ORIGIN, registerAppScheme, serveApp } from '../../../src/main/app-protocol.ts'

/** One window with one empty page, served and locked as the app's own are. */
registerAppScheme()
void app.whenReady().then(() => {
  void serveApp(join(import.meta.dirname, 'pages'))
  const window = new BrowserWindow({
    width: 1920,
    height: 1080,
    useContentSize: true,
    webPreferences: { sandbox: true },
  })
  void window.loadURL(`${APP_ORIGIN}/page/index.html`)
})
