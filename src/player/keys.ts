import type { Bridge } from '../ipc/contract.ts'
import type { Overlay } from '../ipc/presenter.ts'
import type { Curtain, SlideshowState } from '../ipc/show.ts'
import type { PointAction } from './pointing/point-by-key.ts'

/** What a key asks for; `source` opens or turns the source card, `digit` and `enter` type a slide number. */
export type KeyAction =
  | { readonly do: 'go'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly do: 'curtain'; readonly curtain: Exclude<Curtain, 'none'> }
  | { readonly do: 'source' | 'full-screen' | 'escape' | 'enter' | 'motion' | 'presenter' | 'swap' }
  | { readonly do: 'restart'; readonly from: 'first' | 'here' }
  | { readonly do: 'overlay'; readonly overlay: Overlay }
  | { readonly do: 'freeze' | 'autoplay' }
  | PointAction
  | { readonly do: 'digit'; readonly digit: string }

const go = (to: 'next' | 'previous' | 'first' | 'last') => ({ do: 'go', to }) as const
const BLACK = { do: 'curtain', curtain: 'black' } as const
const HELP = { do: 'overlay', overlay: 'help' } as const
const WHITE = { do: 'curtain', curtain: 'white' } as const

/** By physical key, so that a Chinese input method that is switched on changes nothing. */
const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ArrowRight: go('next'),
  ArrowDown: go('next'),
  PageDown: go('next'),
  Space: go('next'),
  ArrowLeft: go('previous'),
  ArrowUp: go('previous'),
  PageUp: go('previous'),
  Backspace: go('previous'),
  Home: go('first'),
  End: go('last'),
  KeyB: BLACK,
  Period: BLACK,
  KeyW: WHITE,
  KeyL: { do: 'tool', tool: 'laser' },
  KeyD: { do: 'tool', tool: 'pen' },
  KeyO: { do: 'tool', tool: 'spotlight' },
  KeyZ: { do: 'tool', tool: 'zoom' },
  KeyV: { do: 'pen-colour' },
  KeyU: { do: 'ink', change: 'undo' },
  KeyC: { do: 'ink', change: 'clear' },
  KeyH: { do: 'freeze' },
  KeyG: { do: 'overlay', overlay: 'grid' },
  Slash: { do: 'overlay', overlay: 'look-up' },
  KeyK: { do: 'overlay', overlay: 'correction' },
  KeyR: { do: 'overlay', overlay: 'rehearsal' },
  KeyA: { do: 'autoplay' },
  KeyS: { do: 'source' },
  KeyF: { do: 'full-screen' },
  F11: { do: 'full-screen' },
  KeyM: { do: 'motion' },
  KeyP: { do: 'presenter' },
  KeyX: { do: 'swap' },
  F1: HELP,
  F5: { do: 'restart', from: 'first' },
  Escape: { do: 'escape' },
  Enter: { do: 'enter' },
  NumpadEnter: { do: 'enter' },
}

/** With the shift key held these mean something else. */
const SHIFTED: Readonly<Record<string, KeyAction>> = {
  Slash: HELP,
  F5: { do: 'restart', from: 'here' },
}

/** As a page's keyboard events have it; main makes such ones of Electron's. */
interface Key {
  readonly code: string
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** The action of a key; undefined for keys that mean nothing here, and for shortcuts of the system. */
export function actionOf(event: Key): KeyAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
  if (digit !== undefined) return { do: 'digit', digit }
  const code = event.code || event.key
  return (event.shiftKey ? SHIFTED[code] : undefined) ?? ACTIONS[code]
}

/** The keys of an action, by their codes: `KeyB`, `Shift+F5`; `Digit` for all digits together. */
export function codesOf(action: KeyAction): readonly string[] {
  if (action.do === 'digit') return ['Digit']
  const wanted = JSON.stringify(action)
  const among = (table: typeof ACTIONS, shift: string) =>
    Object.entries(table).flatMap(([code, each]) => (JSON.stringify(each) === wanted ? [`${shift}${code}`] : []))
  return [...among(SHIFTED, 'Shift+'), ...among(ACTIONS, '')]
}

/** Says to main what a key asks of the slideshow itself; `typed` is the slide number typed so far. */
export function steer(bridge: Pick<Bridge, 'say'>, action: KeyAction, state: SlideshowState, typed: string): void {
  if (action.do === 'go') bridge.say('slideshow:go', { to: action.to })
  if (action.do === 'curtain')
    bridge.say('slideshow:curtain', state.curtain === action.curtain ? 'none' : action.curtain)
  if (action.do === 'freeze') bridge.say('slideshow:freeze', state.frozen === undefined)
  if (action.do === 'autoplay') bridge.say('autoplay:toggle')
  if (action.do === 'full-screen') bridge.say('window:full-screen', 'toggle')
  if (action.do === 'presenter') bridge.say('presenter:toggle')
  if (action.do === 'swap') bridge.say('displays:swap')
  if (action.do === 'overlay') bridge.say('presenter:overlay', action.overlay)
  if (action.do === 'restart') restart(bridge, action.from)
  if (action.do === 'enter') bridge.say('slideshow:go', typed ? { to: 'slide', number: Number(typed) } : { to: 'next' })
}

/** F5 and Shift+F5 of an office's presentation program: from the start, or on from here; either lifts the curtain. */
function restart(bridge: Pick<Bridge, 'say'>, from: 'first' | 'here'): void {
  if (from === 'first') bridge.say('slideshow:go', { to: 'first' })
  bridge.say('slideshow:curtain', 'none')
}
