import { EXPORT_FORMATS } from '../export/formats.ts'
import type { ExportRequest } from '../export/formats.ts'
import { SHEET_KINDS } from '../ipc/print.ts'
import { say } from '../messages/say.ts'
import { complain, folderArguments, notAllowed } from './folder-argument.ts'

const MOST_SCALE = 4

/** Reads `DIR --to … -o PATH [--canvas …] [--edition …] [--pages …] [--scale N]`, or says on stderr what is wrong. */
export function exportArguments(args: readonly string[]): ExportRequest | undefined {
  const wanted = folderArguments(args, ['to', 'pages', 'scale'])
  if (!wanted) return undefined
  const { to: format, pages = 'slides', scale = '1' } = wanted.more
  const to = EXPORT_FORMATS.find((name) => name === format)
  const sheets = SHEET_KINDS.find((name) => name === pages)
  const { output } = wanted
  if (format === undefined) return complain(say('export-format-not-given', { formats: listed(EXPORT_FORMATS) }))
  if (!to) return complain(notAllowed('--to', format, EXPORT_FORMATS))
  if (!sheets) return complain(notAllowed('--pages', pages, SHEET_KINDS))
  if (!/^[1-9]$/.test(scale) || Number(scale) > MOST_SCALE) return complain(notAllowed('--scale', scale, SCALES))
  if (output === undefined || output === '') return complain(say('export-output-not-given'))
  const { folder, canvasGiven, edition } = wanted
  return { folder, to, output, canvas: canvasGiven, edition, sheets, scale: Number(scale) }
}

const SCALES = Array.from({ length: MOST_SCALE }, (_, index) => String(index + 1))

const listed = (names: readonly string[]) => names.join(say('list-separator'))
