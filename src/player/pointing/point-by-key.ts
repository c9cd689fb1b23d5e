import type { Bridge } from '../../ipc/contract.ts'
import { PEN_COLOURS } from '../../ipc/pointing.ts'
import type { Pointing, Tool } from '../../ipc/pointing.ts'

/** What a key asks of the pointer: a tool (the same key puts it away), the pen's next colour, the last stroke or all gone. */
export type PointAction =
  | { readonly do: 'tool'; readonly tool: Exclude<Tool, 'none'> }
  | { readonly do: 'pen-colour' }
  | { readonly do: 'ink'; readonly change: 'undo' | 'clear' }

/** @param slide id of the slide that is drawn on. */
export function pointByKey(bridge: Bridge, action: PointAction, pointing: Pointing, slide: string): void {
  if (action.do === 'ink') bridge.say('ink:change', slide, { do: action.change })
  else if (action.do === 'tool') takeTool(bridge, action.tool, pointing)
  else {
    const next = PEN_COLOURS[(PEN_COLOURS.indexOf(pointing.colour) + 1) % PEN_COLOURS.length] ?? PEN_COLOURS[0]
    bridge.say('pointing:set', { tool: 'pen', colour: next })
  }
}

/** The tool, or none when it is in hand already; putting the zoom away shows the whole slide again. */
export function takeTool(bridge: Bridge, tool: Exclude<Tool, 'none'>, pointing: Pointing): void {
  const puts = pointing.tool === tool || (tool === 'zoom' && pointing.zoom !== undefined)
  bridge.say('pointing:set', {
    tool: puts ? 'none' : tool,
    at: undefined,
    ...(tool === 'zoom' ? { zoom: undefined } : {}),
  })
}
