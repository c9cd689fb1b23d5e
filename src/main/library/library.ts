import { screen } from 'electron'
import type { BrowserWindow } from 'electron'
import type { DeckCard, LibraryFormat, LibrarySettings, LibraryState, Notice } from '../../ipc/library.ts'
import type { Mode } from '../../ipc/show.ts'
import { setLanguage } from '../../messages/say.ts'
import type { Log } from '../log.ts'
import type { SettingsFile } from '../settings-file.ts'
import { describeDeck } from './describe-deck.ts'
import { createExports } from './exports.ts'
import { findDecks } from './find-decks.ts'
import type { Shelves } from './find-decks.ts'
import { runMode } from './run-mode.ts'
import { takeIn } from './take-in.ts'

interface LibraryOptions {
  readonly window: BrowserWindow
  readonly shelves: Shelves
  readonly settings: SettingsFile<LibrarySettings>
  readonly log: Log
  readonly changed: (state: LibraryState) => void
  readonly notify: (notice: Notice) => void
}

export interface Library {
  readonly state: () => LibraryState
  readonly knows: (id: string) => boolean
  /** Looks at the shelves anew. */
  readonly refresh: () => Promise<void>
  readonly takeIn: (paths: readonly string[]) => Promise<void>
  /** Resolves when the show has ended and the library is there again. */
  readonly run: (id: string, mode: Mode) => Promise<void>
  readonly exportTo: (id: string, format: LibraryFormat) => Promise<void>
  readonly cancelExport: () => void
  /** The file or folder that the last export has written. */
  readonly written: () => string | undefined
  readonly set: (settings: LibrarySettings) => Promise<void>
}

/** Owns what the library window shows. One show and one export at a time. */
export function createLibrary({ window, shelves, settings, log, changed, notify }: LibraryOptions): Library {
  let decks: readonly DeckCard[] = []
  let running: LibraryState['running']
  const exports = createExports({ window, log, changed: () => tellState(), notify })

  const state = (): LibraryState => ({
    decks,
    settings: settings.read(),
    displays: screen.getAllDisplays().length,
    running,
    exporting: exports.running(),
  })
  const tellState = () => changed(state())
  const clean = (id: string) => decks.find((deck) => deck.id === id && deck.state === 'clean')

  const refresh = async () => {
    decks = await Promise.all(findDecks(shelves).map(describeDeck))
    tellState()
  }

  const run = async (id: string, mode: Mode) => {
    if (running || !clean(id)) return
    running = { id, mode }
    tellState()
    const failure = await runMode(window, mode, id, settings.read(), log)
    running = undefined
    if (failure) notify(failure)
    await refresh()
  }

  return {
    state,
    knows: (id) => decks.some((deck) => deck.id === id),
    refresh,
    run,
    exportTo: async (id, format) => {
      const deck = clean(id)
      if (deck) await exports.start(deck, format)
    },
    cancelExport: exports.cancel,
    written: exports.written,
    takeIn: async (paths) => {
      for (const path of paths) notify(await takeIn(path, shelves.own))
      await refresh()
    },
    set: async (wanted) => {
      settings.keep(wanted)
      setLanguage(wanted.language)
      await refresh()
    },
  }
}
