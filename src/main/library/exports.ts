import type { BrowserWindow } from 'electron'
import type { ExportProgress } from '../../export/formats.ts'
import type { DeckCard, ExportState, LibraryFormat, Notice } from '../../ipc/library.ts'
import type { Log } from '../log.ts'
import { askWhere, exportFromLibrary } from './export-from-library.ts'

export interface ExportsOptions {
  readonly window: BrowserWindow
  readonly log: Log
  /** How far the running one is has changed. */
  readonly changed: () => void
  readonly notify: (notice: Notice) => void
}

/** The library's exports, one at a time. */
export interface Exports {
  readonly running: () => ExportState | undefined
  /** Asks where to; resolves when the export has ended and the user has been told. */
  readonly start: (deck: DeckCard, format: LibraryFormat) => Promise<void>
  readonly cancel: () => void
  /** The file or folder that the last one has written. */
  readonly written: () => string | undefined
}

export function createExports({ window, log, changed, notify }: ExportsOptions): Exports {
  let running: ExportState | undefined
  let written: string | undefined
  let cancel: AbortController | undefined
  const tell = (state: ExportState | undefined) => {
    running = state
    changed()
  }
  return {
    running: () => running,
    written: () => written,
    cancel: () => cancel?.abort(),
    start: async (deck, format) => {
      if (running) return
      const output = await askWhere(window, deck, format)
      if (output === undefined) return
      const { id } = deck
      cancel = new AbortController()
      tell({ id, format, done: 0, of: 0 })
      const onprogress = (now: ExportProgress) => tell({ id, format, ...now })
      const told = await exportFromLibrary(id, format, output, { signal: cancel.signal, onprogress, log })
      if (told.written) written = output
      notify(told)
      tell(undefined)
    },
  }
}
