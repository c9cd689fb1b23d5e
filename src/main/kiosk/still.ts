import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { WebContents } from 'electron'
import { writeDurably } from '../../content/write-durably.ts'
import { APP_ORIGIN, stillsFolder } from '../app-protocol.ts'
import { pictureOf } from '../heal/picture-of.ts'

/** The cover of the deck as a picture, for when no page can be kept alive: an image needs no script. */
export interface Still {
  /** Keeps what the page shows now. */
  readonly keep: (contents: WebContents) => Promise<void>
  readonly isKept: () => boolean
  /** The picture, or the bare ground of the window when none was kept. */
  readonly show: (contents: WebContents) => void
}

export function openStill(name: string): Still {
  const file = join(stillsFolder(), `${name}.png`)
  return {
    isKept: () => existsSync(file),
    keep: async (contents) => {
      const picture = await pictureOf(contents)
      if (!picture) return
      try {
        writeDurably(file, picture.toPNG())
      } catch (error) {
        process.stderr.write(`still: ${String(error)}\n`)
      }
    },
    show: (contents) => {
      const address = existsSync(file) ? `${APP_ORIGIN}/stills/${name}.png` : 'about:blank'
      contents.loadURL(address).catch((error: unknown) => process.stderr.write(`still: ${String(error)}\n`))
    },
  }
}
