import type { OpenedDeck } from '../content/open-deck.ts'
import { layoutProblems } from '../content/layout-problems.ts'
import type { LayoutProblem } from '../content/layout-problems.ts'
import type { CanvasName } from '../deck/deck.ts'
import type { Studio } from '../export/studio.ts'
import { currentLanguage, say } from '../messages/say.ts'
import type { Mark } from '../proof/finding.ts'

/** What the proof of the picture found on all canvases. */
export interface Layouts {
  readonly problems: readonly LayoutProblem[]
  readonly marks: readonly (Mark & { readonly slide: string; readonly canvas: CanvasName })[]
  /** Every slide was looked at and none has a fault. */
  readonly passed: boolean
}

/** Lays out and proves each deck that its audit lets be shown; another is not drawn, and its audit says why. */
export async function proveLayouts(
  decks: readonly Extract<OpenedDeck, { usable: true }>[],
  studio: Studio,
): Promise<Layouts> {
  const problems: LayoutProblem[] = []
  const marks: Layouts['marks'][number][] = []
  for (const { audit } of decks) {
    if (!audit.ok) continue
    const { deck } = audit
    const { canvas, slides } = deck
    const proven = await studio.prove(
      { deck, language: currentLanguage() },
      { signal: new AbortController().signal, onproven: (done) => showProgress(canvas, done, slides.length) },
    )
    problems.push(...layoutProblems(deck, proven))
    for (const [index, { id: slide }] of slides.entries())
      marks.push(...(proven[index]?.marks ?? []).map((mark) => ({ slide, canvas, ...mark })))
  }
  const passed = decks.every(({ audit }) => audit.ok) && problems.every(({ severity }) => severity === 'warning')
  return { problems, marks, passed }
}

/** One line that counts up in place. */
function showProgress(canvas: CanvasName, done: number, of: number): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r\u001B[K${say('layout-progress', { canvas, done, of })}${done === of ? '\n' : ''}`)
}
