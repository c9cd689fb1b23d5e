import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import writeExcelFile from 'write-excel-file/node'
import type { SheetTable } from '../audit/audit-sheet.ts'
import { say } from '../messages/say.ts'
import { toCsv } from './csv.ts'
import { placeOutput } from './place-output.ts'

export const SHEET_EXTENSIONS = ['.csv', '.xlsx', '.html'] as const

/** Writes the audit sheet in the format of the file's ending; the file is there whole or not at all. CSV holds the figures alone. */
export async function writeSheet(path: string, title: string, tables: readonly SheetTable[]): Promise<void> {
  const [figures] = tables
  if (!figures) return
  await placeOutput(path, async (temporary) => {
    if (extname(path) === '.xlsx') await writeXlsx(temporary, tables)
    else
      await writeFile(
        temporary,
        extname(path) === '.csv' ? toCsv(figures.columns, figures.rows) : toHtml(title, tables),
      )
  })
}

async function writeXlsx(path: string, tables: readonly SheetTable[]): Promise<void> {
  const head = (columns: readonly string[]) => columns.map((value) => ({ value, fontWeight: 'bold' as const }))
  const sheets = tables.map(({ title, columns, rows }) => ({
    sheet: title,
    data: [head(columns), ...rows.map((row) => row.map((value) => ({ value, type: String })))],
  }))
  await writeExcelFile(sheets).toFile(path)
}

function toHtml(title: string, tables: readonly SheetTable[]): string {
  const heading = escape(say('sheet-title', { title }))
  const row = (tag: 'th' | 'td') => (cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`
  const table = ({ title: name, columns, rows }: SheetTable) =>
    `<h2>${escape(name)}</h2><table><thead>${row('th')(columns)}</thead><tbody>${rows.map(row('td')).join('\n')}</tbody></table>`
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${heading}</title>
<style>body{font:15px/1.6 sans-serif;margin:32px}table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:4px 10px;text-align:left;vertical-align:top}</style></head>
<body><h1>${heading}</h1>${tables.map(table).join('\n')}</body></html>
`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
