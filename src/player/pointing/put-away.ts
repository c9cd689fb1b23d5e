import type { Bridge } from '../../ipc/contract.ts'
import type { Pointing } from '../../ipc/pointing.ts'
import type { SlideshowState } from '../../ipc/show.ts'

/** Takes the topmost thing from the hall's picture, for Esc. @returns whether there was any. */
export function putAway(
  bridge: Pick<Bridge, 'say'>,
  state: SlideshowState,
  pointing: Pick<Pointing, 'tool' | 'zoom'>,
): boolean {
  if (state.curtain !== 'none') bridge.say('slideshow:curtain', 'none')
  else if (state.card) bridge.say('slideshow:card')
  else if (pointing.zoom) bridge.say('pointing:set', { zoom: undefined })
  else if (pointing.tool !== 'none') bridge.say('pointing:set', { tool: 'none' })
  else return false
  return true
}
