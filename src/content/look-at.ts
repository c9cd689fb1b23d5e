import { statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { isSystemError } from './refuse.ts'

/**
 * What stands at a path; undefined where nothing does, or where nobody may look. `throwIfNoEntry: false` alone still throws
 * for a file taken for a folder (ENOTDIR), a ring of links (ELOOP), a name that is too long and a folder that is closed.
 */
export function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    if (!isSystemError(error)) throw error
    return undefined
  }
}
