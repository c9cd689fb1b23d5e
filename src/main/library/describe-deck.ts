import { basename } from 'node:path'
import { AuditedDeck } from '../../audit/audit-deck.ts'
import { describePlace } from '../../content/describe-problem.ts'
import { openDeck } from '../../content/open-deck.ts'
import type { DeckCard, DeckContent } from '../../ipc/library.ts'
import type { Diagnostic } from '../../report/report.ts'
import type { FoundDeck } from './find-decks.ts'

/** Opens and audits a deck for its card: the full edition, as in the hall. */
export async function describeDeck({ path, onDisk }: FoundDeck): Promise<DeckCard> {
  const opened = await openDeck(path, { canvas: '16:9', edition: 'full' })
  const name = basename(path)
  if (!opened.usable)
    return { id: path, title: name, state: 'refused', ...told(opened.problems), content: undefined, onDisk }
  const { audit, deck, report } = opened
  const content = audit.ok ? contentOf(audit.deck, report.figures.length) : undefined
  const state = audit.ok ? 'clean' : 'refused'
  return { id: path, title: deck.title || name, state, ...told(audit.problems), content, onDisk }
}

/** @returns undefined for a deck without a slide, which has no cover either. */
function contentOf(deck: AuditedDeck, figures: number): DeckContent | undefined {
  const [cover] = deck.slides
  if (!cover) return undefined
  const frame = AuditedDeck.only(deck, () => false)
  return { deck: frame, cover, slides: deck.slides.length, minutes: deck.minutes, figures }
}

function told(problems: readonly Diagnostic[]): Pick<DeckCard, 'problems' | 'warnings'> {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return {
    problems: errors.map((problem) => ({ place: describePlace(problem), message: problem.message })),
    warnings: problems.length - errors.length,
  }
}
