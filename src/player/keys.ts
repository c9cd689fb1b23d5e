import type { Bridge } from '../ipc/contract.ts'
import type { Curtain, SlideshowState } from '../ipc/show.ts'
import type { PointAction } from './pointing/point-by-key.ts'

/** What a key asks for; `source` opens or turns the source card, `digit` and `enter` type a slide number. */
export type KeyAction =
  | { readonly do: 'go'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly do: 'curtain'; readonly curtain: Exclude<Curtain, 'none'> }
  | { readonly do: 'source' | 'full-screen' | 'escape' | 'enter' | 'motion' }
  | { readonly do: 'freeze' }
  | PointAction
  | { readonly do: 'digit'; readonly digit: string }

const go = (to: 'next' | 'previous' | 'first' | 'last') => ({ do: 'go', to }) as const
const BLACK = { do: 'curtain', curtain: 'black' } as const
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
  KeyS: { do: 'source' },
  KeyF: { do: 'full-screen' },
  F11: { do: 'full-screen' },
  KeyM: { do: 'motion' },
  Escape: { do: 'escape' },
  Enter: { do: 'enter' },
  NumpadEnter: { do: 'enter' },
}

/** The action of a key; undefined for keys that mean nothing here, and for shortcuts of the system. */
export function actionOf(
  event: Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): KeyAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
  return digit === undefined ? ACTIONS[event.code || event.key] : { do: 'digit', digit }
}

/** Says to main what a key asks of the slideshow itself; `typed` is the slide number typed so far. */
export function steer(bridge: Bridge, action: KeyAction, state: SlideshowState, typed: string): void {
  if (action.do === 'go') bridge.say('slideshow:go', { to: action.to })
  if (action.do === 'curtain')
    bridge.say('slideshow:curtain', state.curtain === action.curtain ? 'none' : action.curtain)
  if (action.do === 'freeze') bridge.say('slideshow:freeze', state.frozen === undefined)
  if (action.do === 'full-screen') bridge.say('window:full-screen', 'toggle')
  if (action.do === 'enter') bridge.say('slideshow:go', typed ? { to: 'slide', number: Number(typed) } : { to: 'next' })
}
