import type { AuditedDeck, Show, ShowNotices, SlideshowState, Step } from '../../ipc/show.ts'
import type { Bridge } from '../../ipc/contract.ts'
import { canvases } from '../../deck/canvases.ts'
import type { Language } from '../../messages/say.ts'
import { createSlideshow } from '../../player/slideshow.ts'

export interface InPageMain {
  readonly show: Show
  readonly bridge: Bridge
  readonly state: () => SlideshowState
  readonly go: (step: Step) => void
}

export interface InPageOptions {
  readonly deck: AuditedDeck
  readonly source: string
  readonly language: Language
  /** 0-based. */
  readonly start: number
  readonly changed: (state: SlideshowState) => void
}

type Hear = (state: SlideshowState) => void

/** Main's part of a show, inside the page itself: it owns the slideshow, and the audience speaks to it through a bridge. */
export function createInPageMain({ deck, source, language, start, changed }: InPageOptions): InPageMain {
  const ears = new Set<Hear>()
  const slideshow = createSlideshow({
    slides: deck.slides.length,
    start,
    loops: false,
    changed: (state) => {
      for (const hear of ears) hear(state)
      changed(state)
    },
  })
  const { width, height } = canvases[deck.canvas]
  const show: Show = { deck, mode: 'play', size: { width, height }, source, language, state: slideshow.state() }
  const verbs: Readonly<Record<string, (wanted: never) => void>> = {
    'slideshow:go': slideshow.go,
    'slideshow:curtain': slideshow.draw,
    'window:full-screen': turnFullScreen,
  }
  const bridge: Bridge = {
    ask: (channel, ...payload) => nobodyAnswers(channel, payload),
    say: (channel, ...payload: readonly unknown[]) => verbs[channel]?.(payload[0] as never),
    listen: (channel, hear) => {
      if (channel !== ('slideshow:state' satisfies keyof ShowNotices)) return () => undefined
      ears.add(hear as Hear)
      return () => ears.delete(hear as Hear)
    },
  }
  return { show, bridge, state: slideshow.state, go: slideshow.go }
}

/** There is no main behind a file: what the page needs is in it. */
function nobodyAnswers(channel: string, payload: readonly unknown[]): Promise<never> {
  return Promise.reject(new Error(`nobody answers ${channel} ${JSON.stringify(payload)} in a file`))
}

function turnFullScreen(wanted: 'toggle' | 'leave'): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else if (wanted === 'toggle') void document.documentElement.requestFullscreen()
}
