import { say } from '../messages/say.ts'
import type { PlainKey } from '../messages/say.ts'
import { codesOf } from './keys.ts'
import type { KeyAction } from './keys.ts'

/**
 * Where a key is pressed: the presenter's window, the hall's with no presenter's beside it, a deck played in a window, or
 * in a file of its own.
 */
export type Place = 'desk' | 'hall' | 'window' | 'file'

export interface KeyRow {
  readonly keys: readonly string[]
  readonly does: string
}

interface Entry {
  readonly says: PlainKey
  readonly actions: readonly KeyAction[]
  readonly places: readonly Place[]
}

const EVERYWHERE: readonly Place[] = ['desk', 'hall', 'window', 'file']
const SPEAKER: readonly Place[] = ['desk', 'hall']
const DESK: readonly Place[] = ['desk']
const NO_DESK: readonly Place[] = ['hall', 'window', 'file']

const row = (says: PlainKey, places: readonly Place[], ...actions: readonly KeyAction[]): Entry => ({
  says,
  places,
  actions,
})

/** What every key does and where it does it, in the order in which a speaker needs it. */
const SHEET: readonly Entry[] = [
  row('key-next', EVERYWHERE, { do: 'go', to: 'next' }, { do: 'enter' }),
  row('key-previous', EVERYWHERE, { do: 'go', to: 'previous' }),
  row('key-ends', EVERYWHERE, { do: 'go', to: 'first' }, { do: 'go', to: 'last' }),
  row('key-number', EVERYWHERE, { do: 'digit', digit: '' }, { do: 'enter' }),
  row('key-from-start', EVERYWHERE, { do: 'restart', from: 'first' }),
  row('key-from-here', EVERYWHERE, { do: 'restart', from: 'here' }),
  row('key-black', EVERYWHERE, { do: 'curtain', curtain: 'black' }),
  row('key-white', EVERYWHERE, { do: 'curtain', curtain: 'white' }),
  row('key-source', EVERYWHERE, { do: 'source' }),
  row('key-grid', DESK, { do: 'overlay', overlay: 'grid' }),
  row('key-look-up', DESK, { do: 'overlay', overlay: 'look-up' }),
  row('key-laser', SPEAKER, { do: 'tool', tool: 'laser' }),
  row('key-pen', SPEAKER, { do: 'tool', tool: 'pen' }, { do: 'pen-colour' }),
  row('key-undo', SPEAKER, { do: 'ink', change: 'undo' }, { do: 'ink', change: 'clear' }),
  row('key-spotlight', SPEAKER, { do: 'tool', tool: 'spotlight' }),
  row('key-zoom', SPEAKER, { do: 'tool', tool: 'zoom' }),
  row('key-freeze', DESK, { do: 'freeze' }),
  row('key-correction', DESK, { do: 'overlay', overlay: 'correction' }),
  row('key-rehearsal', DESK, { do: 'overlay', overlay: 'rehearsal' }),
  row('key-autoplay', ['desk', 'hall', 'file'], { do: 'autoplay' }),
  row('key-presenter', SPEAKER, { do: 'presenter' }),
  row('key-swap', DESK, { do: 'swap' }),
  row('key-motion', NO_DESK, { do: 'motion' }),
  row('key-full-screen', EVERYWHERE, { do: 'full-screen' }),
  row('key-help', EVERYWHERE, { do: 'overlay', overlay: 'help' }),
  row('key-escape', DESK, { do: 'escape' }),
  row('key-escape-hall', ['hall'], { do: 'escape' }),
  row('key-escape-window', ['window', 'file'], { do: 'escape' }),
]

/** The keys that do something in a place. Called when the sheet opens: the language is set by then. */
export const keySheet = (place: Place): readonly KeyRow[] =>
  SHEET.filter(({ places }) => places.includes(place)).map(({ says, actions }) => ({
    keys: [...new Set(actions.flatMap((action) => codesOf(action).map(capOf)))],
    does: say(says),
  }))

/** Whether a key means anything in a place; what the hall's window has no use for is the presenter's. */
export const isHeard = (action: KeyAction, place: Place): boolean =>
  place === 'hall' ||
  SHEET.some(
    ({ actions, places }) =>
      places.includes(place) && actions.some((each) => codesOf(each).join() === codesOf(action).join()),
  )

const CAPS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Period: '.',
  Slash: '/',
  'Shift+Slash': '?',
  Escape: 'Esc',
  NumpadEnter: 'Enter',
  Digit: '1…9',
}

/** What stands on the key. */
const capOf = (code: string): string => CAPS[code] ?? code.replace('Key', '')
