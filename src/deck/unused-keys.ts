import { say } from '../messages/say.ts'
import { isSpoken } from './build-context.ts'
import type { SlideSpec } from './deck-spec.ts'
import type { YamlReader } from './yaml-reader.ts'

const WORDS = ['figures', 'highlights', 'derived'] as const
const MARKS = ['icon', 'lit'] as const

/** Keys of an entry that its kind of slide does not show: words are refused rather than dropped, marks are named. */
export function reportUnused(read: YamlReader, spec: SlideSpec): void {
  const { line, layout, chart, quotes } = spec
  const kind = chart?.value ?? layout?.value ?? (isSpoken(spec) ? 'statement' : 'wall')
  const words = isSpoken(spec) ? WORDS.filter((key) => spec[key].length > 0 && !shows(kind, key)) : []
  const marks = kind === 'pictogram' ? [] : MARKS.filter((key) => spec[key])
  const message = (keys: readonly string[]) => say('key-unused', { kind, keys: keys.join(say('list-separator')) })
  if (words.length > 0) read.refuse(line, 'key-unused', message(words))
  if (marks.length > 0) read.warn(line, 'key-unused', message(marks))
  if (!isSpoken(spec)) return
  if (chart && layout) read.refuse(layout.line, 'chart-and-layout', say('chart-and-layout'))
  if (quotes.length === 0) read.refuse(line, 'quotes-missing', say('quotes-missing', { kind }))
}

const shows = (kind: string, key: (typeof WORDS)[number]) => kind === 'statement' && key === 'figures'
