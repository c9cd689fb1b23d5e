import { existsSync, statSync } from 'node:fs'
import { rename, rm, rmdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { lookAt } from '../content/look-at.ts'
import { whyTaken } from '../content/write-folder.ts'
import { say } from '../messages/say.ts'

/**
 * Lets `write` fill a temporary place beside the output and gives it its name when all of it is there: whoever sees the
 * output sees the whole of it, and after a failure there is nothing to see.
 * @param write makes a file, or a folder, at the path it is given
 * @throws what `write` throws, and the system's errors
 */
export async function placeOutput(output: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${output}.${process.pid}.new`
  try {
    await write(temporary)
    if (statSync(temporary).isDirectory() && existsSync(output)) await rmdir(output)
    await rename(temporary, output)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** Why nothing can be written there, found before any work is done; undefined when it seems possible. */
export function obstacleAt(output: string, wanted: 'file' | 'folder'): string | undefined {
  const parent = dirname(resolve(output))
  if (!lookAt(parent)?.isDirectory()) return say('output-folder-missing', { folder: parent })
  if (wanted === 'folder') return whyTaken(output)
  return lookAt(output)?.isDirectory() ? say('output-is-folder', { file: output }) : undefined
}
