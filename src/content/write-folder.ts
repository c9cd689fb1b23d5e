import { closeSync, existsSync, fsyncSync, mkdirSync, mkdtempSync, openSync, readdirSync, renameSync } from 'node:fs'
import { rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { say } from '../messages/say.ts'
import { lookAt } from './look-at.ts'
import { isSystemError, refuse } from './refuse.ts'
import type { Refused } from './refuse.ts'

/**
 * Writes a new folder, whole or not at all: a sibling is filled and flushed to the disk, then renamed in one step. A folder
 * that already holds something is never touched.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Refused | undefined {
  const target = resolve(folder)
  let draft: string | undefined
  try {
    const taken = whyTaken(target)
    if (taken) return refuse('target-not-empty', folder, taken)
    mkdirSync(dirname(target), { recursive: true })
    sweep(target)
    draft = mkdtempSync(`${draftPrefix(target)}${String(process.pid)}-`)
    for (const [name, content] of files) writeFileSync(join(draft, name), content, { flush: true })
    flushFolder(draft)
    if (existsSync(target)) rmdirSync(target)
    renameSync(draft, target)
    flushFolder(dirname(target))
    return undefined
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { recursive: true, force: true })
    if (!isSystemError(error)) throw error
    return refuse('folder-unwritable', folder, say('folder-unwritable', { folder, code: error.code }))
  }
}

/** Why nothing may be written there, in the user's words. */
export function whyTaken(target: string): string | undefined {
  const found = lookAt(target)
  if (!found) return undefined
  if (!found.isDirectory()) return say('target-not-empty-file', { folder: target })
  try {
    return readdirSync(target).length > 0 ? say('target-not-empty', { folder: target }) : undefined
  } catch (error) {
    if (!isSystemError(error)) throw error
    return say('folder-unwritable', { folder: target, code: error.code })
  }
}

const draftPrefix = (target: string) => join(dirname(target), `.${basename(target)}-draft-`)

/** Removes the drafts of processes that were killed while they wrote. */
function sweep(target: string): void {
  const prefix = basename(draftPrefix(target))
  for (const name of readdirSync(dirname(target))) {
    const writer = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN
    if (writer > 0 && !isRunning(writer)) rmSync(join(dirname(target), name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return isSystemError(error) && error.code === 'EPERM'
  }
}

/** A rename is on the disk when its folder is. Windows cannot open a folder, and keeps a journal of its own. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
