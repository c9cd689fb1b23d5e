import { auditDeck } from '../audit/audit-deck.ts'
import type { AuditResult } from '../audit/audit-deck.ts'
import type { Source } from '../audit/evidence.ts'
import { buildDeck } from '../deck/build-deck.ts'
import type { BuildOptions } from '../deck/build-deck.ts'
import type { Cues } from '../deck/cues.ts'
import type { Deck } from '../deck/deck.ts'
import type { DeckSpec } from '../deck/deck-spec.ts'
import { parseDeckSpec } from '../deck/parse-deck-spec.ts'
import { parseReport } from '../report/parse-report.ts'
import type { Diagnostic, Report } from '../report/report.ts'
import { decodeDeck } from './decode-deck.ts'
import type { DeckTexts } from './decode-deck.ts'
import type { DeckFiles } from './deck-files.ts'
import { readDeck } from './read-deck.ts'

export type OpenedDeck =
  | {
      readonly usable: true
      readonly report: Report
      readonly spec: DeckSpec
      readonly deck: Deck
      /** The presenter's own notes, for the presenter's window alone. */
      readonly cues: Cues
      readonly audit: AuditResult
      /** The report as received, where the deck has it. */
      readonly source: Source | undefined
    }
  /** There is no report to speak of: no folder, no text, no heading. */
  | { readonly usable: false; readonly problems: readonly Diagnostic[] }

/** A deck folder or a `.deck` file → audited deck. Everyone who opens a deck calls this. */
export async function openDeck(path: string, options: BuildOptions): Promise<OpenedDeck> {
  const read = await readDeck(path)
  return read.ok ? openFiles(read.files, options, read.found) : { usable: false, problems: [read.problem] }
}

/**
 * The files of a deck → audited deck.
 * @param found what is wrong with the folder they lie in
 */
export async function openFiles(
  files: DeckFiles,
  options: BuildOptions,
  found: readonly Diagnostic[] = [],
): Promise<OpenedDeck> {
  const texts = await decodeDeck(files)
  return texts.ok ? openTexts(texts, options, found) : { usable: false, problems: [texts.problem] }
}

/** The texts of a deck → audited deck: the whole pipeline, spelled once. */
export function openTexts(
  { report: text, deck: yaml, source, notes }: DeckTexts,
  options: BuildOptions,
  found: readonly Diagnostic[] = [],
): OpenedDeck {
  const { spec, diagnostics: reading } = parseDeckSpec(yaml)
  const names = spec.names.map(({ value }) => value)
  const { report, diagnostics: parsing } = parseReport(text, names)
  const unusable = parsing.filter((diagnostic) => diagnostic.code === 'report-empty')
  if (unusable.length > 0) return { usable: false, problems: unusable }
  const { deck, cues, diagnostics: building } = buildDeck(report, spec, options)
  const before = [...found, ...notes, ...parsing, ...reading, ...building]
  const audit = auditDeck({ deck, report, spec, source }, before)
  return { usable: true, report, spec, deck, cues, audit, source }
}
