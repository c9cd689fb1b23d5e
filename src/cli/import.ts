import { basename, extname } from 'node:path'
import { describeProblem } from '../content/describe-problem.ts'
import { importDocument } from '../content/import-document.ts'
import type { ImportedDocument } from '../content/import-document.ts'
import { openDeck } from '../content/open-deck.ts'
import { say } from '../messages/say.ts'
import { toCheckJson } from './check-json.ts'
import { EXIT } from './exit-codes.ts'
import { flag, output, readWords } from './read-words.ts'
import { unusable } from './unusable.ts'

/** `import FILE [-o DIR] [--json]`. Exit code 0, or 2 with one line on stderr when nothing was written. */
export async function runImport(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (typeof asked === 'string') return unusable(asked)
  const imported = await importDocument(asked.file, asked.folder)
  if (!imported.ok) return unusable(imported.problem.message)
  if (asked.json) process.stdout.write(`${JSON.stringify(await asJson(imported))}\n`)
  else tell(imported)
  return EXIT.clean
}

type Imported = Extract<ImportedDocument, { ok: true }>

function tell({ title, report, folder, diagnostics }: Imported): void {
  const counts = { sections: report.sections.length, figures: report.figures.length }
  process.stdout.write(`${say('import-done', { title, ...counts, folder })}\n`)
  for (const diagnostic of diagnostics) process.stderr.write(`${describeProblem(diagnostic)}\n`)
}

/** The object of `check --json` for the deck just written, with what the import left out among its problems. */
async function asJson({ folder, diagnostics }: Imported) {
  const opened = await openDeck(folder, { canvas: '16:9', edition: 'full' })
  if (!opened.usable) return { problems: [...diagnostics, ...opened.problems] }
  const checked = toCheckJson(opened)
  const said = new Set(checked.problems.map((problem) => JSON.stringify(problem)))
  // What a Word file holds beside its text the audit says as well.
  const left = diagnostics.filter((diagnostic) => !said.has(JSON.stringify(diagnostic)))
  const warnings = checked.summary.warnings + left.length
  return { ...checked, problems: [...left, ...checked.problems], summary: { ...checked.summary, warnings } }
}

interface Asked {
  readonly file: string
  readonly folder: string
  readonly json: boolean
}

/** The arguments, or the line that says what is wrong with them. Without -o the folder is named after the file. */
function readArguments(args: readonly string[]): Asked | string {
  const read = readWords(args, { output, json: flag })
  const [file, ...others] = read?.positionals ?? []
  if (!read || file === undefined || others.length > 0) return say('usage-import')
  return { file, folder: read.values.output ?? basename(file, extname(file)), json: read.values.json ?? false }
}
