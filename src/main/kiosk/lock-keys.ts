import type { Input, WebContents } from 'electron'

const isChord = ({ control, alt, shift, code }: Input) => control && alt && shift && code === 'KeyP'

/**
 * Takes every shortcut from a page of the kiosk: what is left is typing and stepping, which the page itself hears or not.
 * @param asked the installer's chord, Ctrl+Alt+Shift+P, was pressed
 */
export function lockKeys(contents: WebContents, asked: () => void): void {
  contents.on('before-input-event', (event, input) => {
    if (!isShortcut(input)) return
    event.preventDefault()
    if (input.type === 'keyDown' && !input.isAutoRepeat && isChord(input)) asked()
  })
}

const isShortcut = ({ control, alt, meta, key }: Input): boolean =>
  control || alt || meta || /^(F\d+|Browser\w+|Launch\w+|ContextMenu|Print\w*)$/.test(key)
