import { dirname, extname, resolve } from 'node:path'
import { auditSheet } from '../audit/audit-sheet.ts'
import type { SheetTable } from '../audit/audit-sheet.ts'
import { lookAt } from '../content/look-at.ts'
import { openDeck } from '../content/open-deck.ts'
import { SHEET_EXTENSIONS, writeSheet } from '../export/sheet-file.ts'
import { say } from '../messages/say.ts'
import { EXIT } from './exit-codes.ts'
import { folderArguments } from './folder-argument.ts'
import { unusable } from './unusable.ts'

/** `sheet DIR -o F.csv|.xlsx|.html`: writes the audit sheet, also of a deck that fails the audit (exit 1). */
export async function runSheet(args: readonly string[]): Promise<number> {
  const wanted = folderArguments(args)
  if (!wanted) return EXIT.unusable
  const { output } = wanted
  if (output === undefined || !SHEET_EXTENSIONS.some((extension) => extension === extname(output)))
    return unusable(say('sheet-file-not-given', { extensions: SHEET_EXTENSIONS.join(say('list-separator')) }))
  const folder = dirname(resolve(output))
  if (!lookAt(folder)?.isDirectory()) return unusable(say('output-folder-missing', { folder }))
  const opened = await openDeck(wanted.folder, wanted)
  if (!opened.usable) return unusable(opened.problems.map(({ message }) => message).join('\n'))
  const tables = auditSheet(opened)
  const failure = await write(output, opened.deck.title, tables)
  if (failure) return unusable(failure)
  process.stdout.write(`${say('sheet-done', { file: output, figures: tables[0].rows.length })}\n`)
  return opened.audit.ok ? EXIT.clean : EXIT.problems
}

/** What keeps the file from being written, in the user's words. */
async function write(file: string, title: string, tables: readonly SheetTable[]): Promise<string | undefined> {
  try {
    await writeSheet(file, title, tables)
    return undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return say('file-unwritable', { file, code: String(error.code) })
  }
}
