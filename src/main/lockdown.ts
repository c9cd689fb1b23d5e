import { app, Menu, session } from 'electron'
import type { WebContents } from 'electron'

/** Addresses a page of ours may load; developer tools have their own scheme. */
const ALLOWED = /^(app|devtools|blob|data):/

/** Call before `ready`: every renderer in the operating system's sandbox, unless root on Linux has none. */
export function enableSandbox(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}

/** Call once ready: no network, no permissions, no menu, no way out of a page. */
export function lockDown(): void {
  Menu.setApplicationMenu(null)
  const { defaultSession } = session
  defaultSession.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !ALLOWED.test(details.url) }))
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.setSpellCheckerEnabled(false)
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
