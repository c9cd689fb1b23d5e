import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** What the build is made from: its typefaces are cut to the characters of the decks. */
const FOLDERS = ['src', 'slides', 'assets'] as const
const FILES = ['electron.vite.config.ts', 'svelte.config.js', 'package.json', 'package-lock.json'] as const
const NOTE = 'out/built-from'

/**
 * Notes down what a build was made from: `begin` where it begins, and takes away the note of the one before; `end` where it
 * ends. A build that fails half-way leaves no note.
 * @param root the repository's folder
 */
export function noteSources(root: string, moment: 'begin' | 'end'): Plugin {
  const note = join(root, NOTE)
  const print = fingerprint(root)
  return {
    name: 'note-sources',
    buildStart() {
      if (moment === 'begin') rmSync(note, { force: true })
    },
    closeBundle() {
      if (moment === 'begin') return
      mkdirSync(dirname(note), { recursive: true })
      writeFileSync(note, print)
    },
  }
}

/** Whether out/ is what a build would make now. */
export function isBuilt(root: string): boolean {
  const note = join(root, NOTE)
  return existsSync(note) && readFileSync(note, 'utf8') === fingerprint(root)
}

/** Of the sources' names and contents: times say nothing after a checkout or an unpacked archive. */
function fingerprint(root: string): string {
  const hash = createHash('sha256')
  const inFolders = FOLDERS.flatMap((folder) => filesIn(root, folder))
  for (const file of [...FILES, ...inFolders].sort())
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest(),
    )
  return hash.digest('hex')
}

const filesIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
