import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file whole or not at all, even when the power fails: what is renamed is on the disk already. Throws as fs does. */
export function writeDurably(path: string, content: string | Uint8Array): void {
  const draft = `${path}.new`
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(draft, content, { flush: true })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  flushFolder(dirname(path))
}

/** A rename is kept by its folder. Windows cannot open one, and needs not. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
