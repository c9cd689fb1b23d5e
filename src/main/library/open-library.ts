import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, shell } from 'electron'
import type { BrowserWindow } from 'electron'
import { currentLanguage, say, setLanguage } from '../../messages/say.ts'
import type { HandedFiles } from '../handed-files.ts'
import { answer, hear, tell } from '../ipc.ts'
import type { Log } from '../log.ts'
import { librarySettings } from '../payloads/library.ts'
import { openSettings } from '../settings-file.ts'
import { createLibrary } from './library.ts'
import type { Library } from './library.ts'
import { openLibraryWindow } from './library-window.ts'
import { TAKEN_IN } from './take-in.ts'

/**
 * The program's home: the decks there are, and what can be done with them. Started a second time it brings the first one
 * to the front, and hands it the deck files that the desktop wants opened.
 */
export function openLibrary(log: Log, handed: HandedFiles): void {
  const userData = app.getPath('userData')
  const shelves = { bundled: join(app.getAppPath(), 'slides'), own: join(userData, 'decks') }
  mkdirSync(shelves.own, { recursive: true })
  const settings = openSettings(join(userData, 'library.json'), librarySettings, { language: currentLanguage() })
  setLanguage(settings.read().language)
  const window = openLibraryWindow()
  // The window itself has no page to name any more once it is closed, and an export may still run then.
  const { webContents } = window
  const library = createLibrary({
    window,
    shelves,
    settings,
    log,
    changed: (state) => tell(webContents, 'library:state', state),
    notify: (notice) => tell(webContents, 'library:notice', notice),
  })
  const take = (file: string | undefined) => {
    if (file !== undefined) void library.takeIn([file])
    if (library.state().running === undefined) window.show()
  }
  if (!handed.claimHome(undefined, take)) {
    app.quit()
    return
  }
  // Files may have come, gone or been mended while the user was elsewhere.
  window.on('focus', () => void library.refresh())
  window.on('closed', () => library.cancelExport())
  hearWindow(library, window)
}

function hearWindow(library: Library, window: BrowserWindow): void {
  answer('library:get', async () => {
    await library.refresh()
    return library.state()
  })
  answer('library:open', async () => {
    const filters = [{ name: say('library-files'), extensions: TAKEN_IN.map((ending) => ending.slice(1)) }]
    const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile', 'multiSelections'], filters })
    await library.takeIn(filePaths)
  })
  answer('library:take-in', (_sender, paths) => library.takeIn(paths))
  hear('library:run', (_sender, id, mode) => void library.run(id, mode))
  hear('library:export', (_sender, id, format) => void library.exportTo(id, format))
  hear('library:cancel-export', () => library.cancelExport())
  hear('library:show-in-folder', (_sender, id) => {
    // Only a place that the library itself has found: a page cannot have others opened.
    if (library.knows(id)) shell.showItemInFolder(id)
  })
  hear('library:show-written', () => {
    const place = library.written()
    if (place !== undefined) shell.showItemInFolder(place)
  })
  hear('library:set', (_sender, wanted) => void library.set(wanted))
}
