import { screen } from 'electron'
import type { BrowserWindow } from 'electron'
import type { DeckCard, LibraryFormat, LibrarySettings, LibraryState, Notice } from '../../ipc/library.ts'
import type { Mode } from '../../ipc/show.ts'
import { setLanguage } from '../../messages/say.ts'
import type { Log } from '../log.ts'
import type { SettingsFile } from '../settings-file.ts'
import { describeDeck } from './describe-deck.ts'
import { askWhere, exportFromLibrary } from './export-from-library.ts'
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
  readonly set: (settings: LibrarySettings) => Promise<void>
}

/** Owns what the library window shows. One show and one export at a time. */
export function createLibrary({ window, shelves, settings, log, changed, notify }: LibraryOptions): Library {
  let decks: readonly DeckCard[] = []
  let running: LibraryState['running']
  let exporting: LibraryState['exporting']
  let cancel: AbortController | undefined

  const state = (): LibraryState => ({
    decks,
    settings: settings.read(),
    displays: screen.getAllDisplays().length,
    running,
    exporting,
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

  const exportTo = async (id: string, format: LibraryFormat) => {
    const deck = clean(id)
    if (exporting || !deck) return
    const output = await askWhere(window, deck, format)
    if (output === undefined) return
    cancel = new AbortController()
    const tell = (state: LibraryState['exporting']) => {
      exporting = state
      tellState()
    }
    tell({ id, format, done: 0, of: 0 })
    const exported = exportFromLibrary(id, format, output, cancel.signal, (now) => tell({ id, format, ...now }))
    await exported.then(notify).finally(() => tell(undefined))
  }

  return {
    state,
    knows: (id) => decks.some((deck) => deck.id === id),
    refresh,
    run,
    exportTo,
    cancelExport: () => cancel?.abort(),
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
