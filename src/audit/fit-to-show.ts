import { unfitAlone } from '../deck/caption.ts'
import type { ShownFigure, Slide } from '../deck/deck.ts'
import { misfitOf } from '../deck/misfit.ts'
import type { PictureKind } from '../deck/misfit.ts'
import { textOf } from '../deck/report-words.ts'
import { shownFiguresOf } from '../deck/slide-words.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import type { Evidence } from './evidence.ts'

/** What a picture draws fits it, and what stands by itself has a name: however the deck was made. */
export function checkFitToShow({ deck }: Evidence): readonly Diagnostic[] {
  return deck.slides.flatMap((slide) => [...misfits(slide), ...nameless(slide)])
}

function misfits(slide: Slide): readonly Diagnostic[] {
  const picture = pictureOn(slide)
  const misfit = picture && misfitOf(picture.kind, picture.items)
  const line = picture?.items[0]?.figure.span.line ?? 1
  return misfit ? [{ code: misfit[0], severity: 'error', file: 'report.md', line, message: misfit[1] }] : []
}

function pictureOn(slide: Slide): { readonly kind: PictureKind; readonly items: readonly ShownFigure[] } | undefined {
  if (slide.layout === 'chart') return slide.chart
  return slide.layout === 'comparison' ? { kind: 'comparison', items: slide.figures } : undefined
}

function nameless(slide: Slide): readonly Diagnostic[] {
  return shownFiguresOf(slide).flatMap((shown) => {
    const code = unfitAlone(shown)
    if (!code) return []
    const { line } = shown.figure.span
    return [{ code, severity: 'error', file: 'report.md', line, message: say(code, { quote: textOf(shown.quote) }) }]
  })
}
