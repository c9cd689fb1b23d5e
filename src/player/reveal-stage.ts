import 'reveal.js/reset.css'
import 'reveal.js/reveal.css'
import './reveal-stage.css'
import Reveal from 'reveal.js'
import type { RevealApi, RevealConfig } from 'reveal.js'
import { FADE_MS } from '../render/theme/motion.ts'

/** Everything that reveal.js would do on its own is off: keys, touch, overview, help and timing are ours. */
const OPTIONS = {
  controls: false,
  progress: false,
  slideNumber: false,
  hash: false,
  history: false,
  keyboard: false,
  overview: false,
  touch: false,
  help: false,
  pause: false,
  jumpToSlide: false,
  mouseWheel: false,
  previewLinks: false,
  autoSlide: false,
  fragments: false,
  embedded: false,
  center: false,
  margin: 0,
  minScale: 0.05,
  maxScale: 100,
  scrollActivationWidth: 0,
  viewDistance: 2,
  postMessage: false,
  postMessageEvents: false,
  controlsTutorial: false,
  hideInactiveCursor: false,
  focusBodyOnPageVisibilityChange: false,
  transition: 'fade',
  backgroundTransition: 'none',
} satisfies RevealConfig

/** The fade, and a frame or two. */
export const FADED_MS = FADE_MS + 50

export interface Stage {
  /** With motion the slides cross-fade, without it the new one simply stands there. */
  readonly show: (index: number, motion: boolean) => void
  readonly destroy: () => void
}

export interface StageOptions {
  readonly width: number
  readonly height: number
  readonly start: number
  /** The slide before has faded out. */
  readonly arrived: () => void
  /** Painted pixels per CSS pixel of the canvas, now and whenever the window's size changes. */
  readonly scaled: (scale: number) => void
}

/** The one wrapper of reveal.js: it places and fades the sections inside `element`. */
export async function openStage(element: HTMLElement, options: StageOptions): Promise<Stage> {
  const deck = new Reveal(element, { ...OPTIONS, width: options.width, height: options.height })
  element.style.setProperty('--fade', `${FADE_MS}ms`)
  await deck.initialize()
  // A slide deck is a document, not an application: screen readers may read it.
  element.removeAttribute('role')
  deck.on('resize', () => options.scaled(deck.getScale()))
  deck.slide(options.start)
  options.scaled(deck.getScale())
  return { show: (index, motion) => show(deck, index, motion, options.arrived), destroy: () => deck.destroy() }
}

/** reveal.js announces the end of a fade only between neighbours, so the time of its stylesheet is waited out instead. */
function show(deck: RevealApi, index: number, motion: boolean, arrived: () => void): void {
  const transition = motion ? OPTIONS.transition : 'none'
  if (deck.getConfig().transition !== transition) deck.configure({ transition })
  deck.slide(index)
  setTimeout(arrived, motion ? FADED_MS : 0)
}
