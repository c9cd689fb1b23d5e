import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { importDocument } from '../../content/import-document.ts'
import { readPackage } from '../../content/package/read-package.ts'
import { writeFolder } from '../../content/write-folder.ts'
import type { Notice } from '../../ipc/library.ts'
import { say } from '../../messages/say.ts'

/** Reports become deck folders, packages are kept as they are. */
export const TAKEN_IN = ['.txt', '.md', '.docx', '.deck'] as const

/** Takes a report or a package into the user's shelf under a name that is free, and says what became of it. */
export async function takeIn(file: string, shelf: string): Promise<Notice> {
  const ending = extname(file).toLowerCase()
  if (!TAKEN_IN.some((known) => known === ending))
    return failed(say('library-file-unknown', { name: basename(file), endings: TAKEN_IN.join(say('list-separator')) }))
  return ending === '.deck' ? takePackage(file, shelf) : takeReport(file, shelf)
}

async function takeReport(file: string, shelf: string): Promise<Notice> {
  const imported = await importDocument(file, freePlace(shelf, basename(file, extname(file))))
  if (!imported.ok) return failed(imported.problem.message)
  return done(say('library-taken-in', { title: imported.title }))
}

/** Verified first, then unpacked: what lies on the shelf can be edited like any other deck. */
async function takePackage(file: string, shelf: string): Promise<Notice> {
  const read = await readPackage(file)
  if (!read.ok) return failed(read.problem.message)
  const unwritten = writeFolder(freePlace(shelf, basename(file, '.deck')), read.package.files)
  if (unwritten) return failed(unwritten.problem.message)
  return done(say('library-taken-in', { title: read.package.manifest.title }))
}

/** A deck that is there already stays; the newcomer is given the next number. */
function freePlace(shelf: string, name: string): string {
  const places = [join(shelf, name)]
  while (existsSync(places.at(-1) ?? '')) places.push(join(shelf, `${name} ${places.length + 1}`))
  return places.at(-1) ?? ''
}

const done = (text: string): Notice => ({ tone: 'done', text })
const failed = (text: string): Notice => ({ tone: 'failed', text })
