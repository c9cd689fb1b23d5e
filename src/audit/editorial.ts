import type { At } from '../deck/deck-spec.ts'
import { passageReading, textOf } from '../deck/report-words.ts'
import { wordsOf } from '../deck/slide-words.ts'
import { say } from '../messages/say.ts'
import { countFigures } from '../report/count-figures.ts'
import type { Diagnostic } from '../report/report.ts'
import { scanNumerals } from '../report/scan-numerals.ts'
import type { Evidence } from './evidence.ts'

/** Our own words hold no numeral: a number on a screen is a quotation or it is not there. */
export function checkEditorial(evidence: Evidence): readonly Diagnostic[] {
  const words = [...editorialIn(evidence), ...editorialOn(evidence)]
  const once = new Map(words.map((each) => [`${each.line} ${each.value}`, each]))
  return [...once.values()].flatMap(({ value, line }) => {
    const numeral = firstNumeral(value)
    if (numeral === undefined) return []
    const message = say('numeral-in-editorial', { text: value, numeral })
    return [{ code: 'numeral-in-editorial', severity: 'error' as const, file: 'deck.yaml', line, message }]
  })
}

/** What the slides themselves show as the editor's words. */
function editorialOn({ deck }: Evidence): readonly At<string>[] {
  return deck.slides
    .flatMap(wordsOf)
    .flatMap((words) => (words.origin.from === 'editorial' ? [{ value: textOf(words), line: words.origin.line }] : []))
}

/** Every piece of deck.yaml that is shown as the editor's own words; a title that is the report's own is none. */
export function editorialIn({ spec, report }: Pick<Evidence, 'spec' | 'report'>): readonly At<string>[] {
  const groups = spec.groups.flatMap((group) => [group.title, ...(group.seal ? [group.seal] : [])])
  const titles = spec.slides.flatMap((slide) => slide.title ?? [])
  const ends = [spec.title, spec.closing.title].filter((title) => title && !passageReading(report, title.value))
  return [...ends, ...groups, ...titles].filter((text) => text !== undefined)
}

/** Signs of any script that are a number (①, Ⅲ, ½, 〇), and Chinese ones that claim one without a measure word. */
const CLAIMS = /\p{N}+|百分百|[两二三四五六七八九十百千]+(?=大)/u

/** Any digit counts, and Chinese numerals where they count something or give a rank; 统一 and 一批 are words. */
function firstNumeral(text: string): string | undefined {
  const arabic = scanNumerals(text).find((token) => token.script === 'arabic')
  if (arabic) return arabic.value
  const claim = CLAIMS.exec(text)
  if (claim) return claim[0]
  const { figures, numerals } = countFigures(text, '', { start: 0, end: text.length, line: 1 }, 1)
  return figures[0]?.quantity.value ?? numerals.find(({ kind }) => kind !== 'word')?.value
}
