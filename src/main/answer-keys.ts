import type { WebContents } from 'electron'
import type { Bridge } from '../ipc/contract.ts'
import type { SlideshowState } from '../ipc/show.ts'
import { actionOf, steer } from '../player/keys.ts'
import type { KeyAction } from '../player/keys.ts'
import { putAway } from '../player/pointing/put-away.ts'
import { sayFor } from './ipc.ts'

/** What needs nothing that only the page knows. */
const ANSWERED: readonly KeyAction['do'][] = [
  'go',
  'curtain',
  'digit',
  'enter',
  'escape',
  'full-screen',
  'presenter',
  'swap',
  'restart',
]
const NOTHING_HELD = { tool: 'none', zoom: undefined } as const

/** Does what a page's keys ask for while it is down, loads, or hangs: the show goes on behind it, and it comes back to where it is. */
export function answerKeys(contents: WebContents, isDeaf: () => boolean, state: () => SlideshowState): void {
  let typed = ''
  const bridge: Pick<Bridge, 'say'> = { say: (channel, ...payload) => sayFor(contents, channel, ...payload) }
  contents.on('before-input-event', (event, { type, code, key, control, alt, meta, shift }) => {
    if (type !== 'keyDown') return
    const action = actionOf({ code, key, ctrlKey: control, altKey: alt, metaKey: meta, shiftKey: shift })
    if (!isDeaf() || !action || !ANSWERED.includes(action.do)) {
      typed = ''
      return
    }
    event.preventDefault()
    if (action.do !== 'escape') steer(bridge, action, state(), typed)
    else if (!putAway(bridge, state(), NOTHING_HELD)) bridge.say('show:escape')
    typed = action.do === 'digit' ? (typed + action.digit).slice(-4) : ''
  })
}
