import { app } from 'electron'

/**
 * From now on no window of the kiosk is closed by keys or a window manager (Alt+F4). The system may still end the program.
 * @returns lets windows be closed again.
 */
export function lockWindows(): () => void {
  let locked = true
  const unlock = () => void (locked = false)
  app.on('before-quit', unlock)
  app.on('browser-window-created', (_event, window) =>
    window.on('close', (event) => {
      if (locked) event.preventDefault()
    }),
  )
  return unlock
}
