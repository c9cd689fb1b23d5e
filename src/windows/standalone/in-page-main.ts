import type { AuditedDeck, Show, SlideshowState, Step } from '../../ipc/show.ts'
import type { Bridge, Notices, Verbs } from '../../ipc/contract.ts'
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

type Hear = (...payload: readonly unknown[]) => void

/** Main's part of a show, inside the page itself: it owns the slideshow, and the audience speaks to it through a bridge. */
export function createInPageMain({ deck, source, language, start, changed }: InPageOptions): InPageMain {
  const ears = new Map<string, Set<Hear>>()
  const tell = <C extends keyof Notices>(channel: C, ...payload: Parameters<Notices[C]>) => {
    for (const hear of ears.get(channel) ?? []) hear(...payload)
  }
  const slideshow = createSlideshow({
    slides: deck.slides.length,
    start,
    loops: false,
    changed: (state) => {
      tell('slideshow:state', state)
      changed(state)
    },
  })
  const { width, height } = canvases[deck.canvas]
  const show: Show = { deck, mode: 'play', size: { width, height }, source, language, state: slideshow.state() }
  const verbs: Partial<Verbs> = {
    'slideshow:go': slideshow.go,
    'slideshow:curtain': slideshow.draw,
    'window:full-screen': turnFullScreen,
    'presenter:overlay': (overlay) => overlay === 'help' && tell('show:help'),
    'show:escape': () => turnFullScreen('leave'),
  }
  const bridge: Bridge = {
    ask: (channel, ...payload) => nobodyAnswers(channel, payload),
    say: (channel, ...payload) => (verbs[channel] as Hear | undefined)?.(...payload),
    listen: (channel, hear) => {
      const among = ears.get(channel) ?? new Set()
      ears.set(channel, among.add(hear as Hear))
      return () => among.delete(hear as Hear)
    },
  }
  return { show, bridge, state: slideshow.state, go: slideshow.go }
}

/** There is no main behind a file: what the page needs is in it. */
function nobodyAnswers(channel: string, payload: readonly unknown[]): Promise<never> {
  return Promise.reject(new Error(`nobody answers ${channel} ${JSON.stringify(payload)} in a file`))
}

function turnFullScreen(wanted: 'toggle' | 'enter' | 'leave'): void {
  const isFull = document.fullscreenElement !== null
  if (isFull && wanted !== 'enter') void document.exitFullscreen()
  if (!isFull && wanted !== 'leave') void document.documentElement.requestFullscreen()
}
