import { accessSync, constants, existsSync, mkdtempSync, realpathSync, statSync } from 'node:fs'
import { rename, rm, rmdir } from 'node:fs/promises'
import { dirname, extname, join, resolve, sep } from 'node:path'
import { lookAt } from '../content/look-at.ts'
import { whyTaken } from '../content/write-folder.ts'
import { say } from '../messages/say.ts'
import { ENDINGS } from './formats.ts'
import type { ExportRequest } from './formats.ts'

/**
 * Lets `write` fill a temporary place beside the output and gives it its name when all of it is there: whoever sees the
 * output sees the whole of it, and after a failure what was there before.
 * @param write makes a file, or a folder, at the path it is given
 * @throws what `write` throws, and the system's errors
 */
export async function placeOutput(output: string, write: (temporary: string) => Promise<void>): Promise<void> {
  // A short name of its own: the output's may be as long as the system allows.
  const around = mkdtempSync(join(dirname(resolve(output)), '.taopu-deck-'))
  try {
    const temporary = join(around, 'whole')
    await write(temporary)
    if (statSync(temporary).isDirectory() && existsSync(output)) await rmdir(output)
    await rename(temporary, output)
  } finally {
    await rm(around, { recursive: true, force: true })
  }
}

type Wanted = Pick<ExportRequest, 'folder' | 'to' | 'output'>

/** Why nothing can be written there, found before any work is done; undefined when it seems possible. */
export function obstacleAt({ folder: deck, to, output }: Wanted): string | undefined {
  const parent = dirname(resolve(output))
  if (!lookAt(parent)?.isDirectory()) return say('output-folder-missing', { folder: parent })
  const taken = to === 'png' ? whyTaken(output) : whyNoFile(deck, to, output)
  return taken ?? unwritable(parent, output)
}

function unwritable(parent: string, output: string): string | undefined {
  try {
    accessSync(parent, constants.W_OK)
  } catch (error) {
    return say('file-unwritable', { file: output, code: String((error as NodeJS.ErrnoException).code) })
  }
}

function whyNoFile(deck: string, to: ExportRequest['to'], output: string): string | undefined {
  const found = lookAt(output)
  if (found?.isDirectory()) return say('output-is-folder', { file: output })
  return found && isOfDeck(deck, to, output) ? say('output-is-deck', { file: output }) : undefined
}

/**
 * The package itself, or the report, the deck.yaml, the source, a photo in the folder: written over, they were lost. What
 * ends as the export does is an earlier export.
 */
function isOfDeck(deck: string, to: ExportRequest['to'], output: string): boolean {
  if (!existsSync(deck)) return false
  const [own, file] = [realpathSync(deck), realpathSync(output)]
  return file === own || (file.startsWith(own + sep) && extname(file).toLowerCase() !== ENDINGS[to])
}
