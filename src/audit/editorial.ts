import { claimedNumeral } from '../deck/claimed-numeral.ts'
import type { At } from '../deck/deck-spec.ts'
import { textOf, titleSpan } from '../deck/report-words.ts'
import { wordsOf } from '../deck/slide-words.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import type { Evidence } from './evidence.ts'

/** Our own words hold no numeral: a number on a screen is a quotation or it is not there. */
export function checkEditorial(evidence: Evidence): readonly Diagnostic[] {
  const labels = new Set(labelsOf(evidence).map(keyOf))
  return editorialIn(evidence).flatMap((text) => {
    const { value, line } = text
    const numeral = claimedNumeral(evidence, value)
    if (numeral === undefined) return []
    const message = say(labels.has(keyOf(text)) ? 'label-numeral' : 'numeral-in-editorial', { text: value, numeral })
    return [{ code: 'numeral-in-editorial', severity: 'error' as const, file: 'deck.yaml', line, message }]
  })
}

/**
 * Every piece of deck.yaml that is shown as the editor's own words, each once: what deck.yaml says (an edition may leave
 * its slide out), and what the slides show. A title that is the report's own is none.
 */
export function editorialIn({ spec, report, deck }: Evidence): readonly At<string>[] {
  const groups = spec.groups.flatMap((group) => [group.title, ...(group.seal ? [group.seal] : [])])
  const titles = [spec.title, spec.closing.title, ...spec.slides.map((slide) => slide.title)]
  const own = titles.filter((title) => title !== undefined && !titleSpan(report, title.value))
  const shown = deck.slides.flatMap(wordsOf).flatMap((words) => {
    const { origin } = words
    return origin.from === 'editorial' ? [{ value: textOf(words), line: origin.line }] : []
  })
  const all = [...own, ...groups, ...labelsOf({ spec }), ...shown].filter((text) => text !== undefined)
  return [...new Map(all.map((text) => [keyOf(text), text])).values()]
}

const keyOf = ({ value, line }: At<string>) => `${String(line)} ${value}`

const labelsOf = ({ spec }: Pick<Evidence, 'spec'>): readonly At<string>[] =>
  spec.slides.flatMap(({ figures, highlights }) => [...figures, ...highlights]).flatMap(({ label }) => label ?? [])
