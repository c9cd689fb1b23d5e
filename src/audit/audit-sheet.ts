import { say } from '../messages/say.ts'
import { contradictionsIn } from './arithmetic/check-arithmetic.ts'
import { slidesByFigure } from './figures-shown.ts'
import { editorialIn } from './editorial.ts'
import type { Evidence } from './evidence.ts'

/** One table of the audit sheet (核对单): a title, column heads and rows of plain text. */
export interface SheetTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** 核对单: a row per figure, the numerals that count nothing, the editor's own words, and numbers that contradict one another. */
export function auditSheet(evidence: Evidence): readonly [SheetTable, SheetTable, SheetTable, SheetTable] {
  return [figureTable(evidence), numeralTable(evidence), editorialTable(evidence), contradictionTable(evidence)]
}

function figureTable({ deck, report }: Evidence): SheetTable {
  const shownOn = slidesByFigure({ deck })
  return {
    title: say('sheet-figures'),
    columns: [
      say('sheet-figure'),
      say('sheet-qualifier'),
      say('sheet-value'),
      say('sheet-unit'),
      say('sheet-figure-kind'),
      say('sheet-period'),
      say('sheet-section'),
      say('sheet-sentence'),
      say('sheet-report-line'),
      say('sheet-slides'),
      say('sheet-check'),
    ],
    rows: report.figures.map(({ id, label, quantity, kind, period, section, sentence, span }) => [
      label,
      quantity.qualifierBefore + quantity.qualifierAfter,
      quantity.value,
      quantity.unit,
      say(`figure-kind-${kind}`),
      period,
      section,
      sentence,
      String(span.line),
      (shownOn.get(id) ?? []).join(' '),
      say(shownOn.has(id) ? 'sheet-shown' : 'sheet-not-shown'),
    ]),
  }
}

function numeralTable({ report }: Evidence): SheetTable {
  return {
    title: say('sheet-numerals'),
    columns: [say('sheet-numeral'), say('sheet-kind'), say('sheet-context'), say('sheet-report-line')],
    rows: report.numerals.map(({ value, kind, span }) => {
      const context = report.text.slice(Math.max(0, span.start - 8), span.end + 8).replaceAll('\n', ' ')
      return [value, say(`numeral-kind-${kind}`), context, String(span.line)]
    }),
  }
}

function editorialTable(evidence: Evidence): SheetTable {
  return {
    title: say('sheet-editorial'),
    columns: [say('sheet-editorial'), say('sheet-origin'), say('sheet-deck-line')],
    rows: editorialIn(evidence).map(({ value, line }) => [value, say('sheet-origin-editorial'), String(line)]),
  }
}

function contradictionTable({ report }: Evidence): SheetTable {
  return {
    title: say('sheet-contradictions'),
    columns: [say('sheet-check'), say('sheet-computed'), say('sheet-sentence'), say('sheet-report-line')],
    rows: contradictionsIn(report).map(({ code, figures, computed }) => [
      say(`contradiction-${code}`),
      computed,
      [...new Set(figures.map(({ sentence }) => sentence))].join('\n'),
      [...new Set(figures.map(({ span }) => span.line))].join(' '),
    ]),
  }
}
