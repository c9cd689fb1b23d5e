import { parseArgs } from 'node:util'
import { canvases, isCanvasName } from '../deck/canvases.ts'
import type { CanvasName, Edition } from '../deck/deck.ts'
import { say } from '../messages/say.ts'

export interface FolderArguments {
  readonly folder: string
  readonly json: boolean
  readonly output: string | undefined
  readonly canvas: CanvasName
  readonly edition: Edition
}

const EDITIONS = ['full', 'lobby', 'brief'] as const satisfies readonly Edition[]

/** Reads `DIR [--json] [-o FILE] [--canvas …] [--edition …]`, or says on stderr what is wrong and gives undefined. */
export function folderArguments(args: readonly string[]): FolderArguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        output: { type: 'string', short: 'o' },
        canvas: { type: 'string', default: '16:9' },
        edition: { type: 'string', default: 'full' },
      },
    })
    const [folder, surplus] = positionals
    const edition = EDITIONS.find((name) => name === values.edition)
    if (folder === undefined) return complain(say('folder-not-given'))
    if (surplus !== undefined) return complain(say('argument-surplus', { word: surplus }))
    if (!isCanvasName(values.canvas)) return complain(notAllowed('--canvas', values.canvas, Object.keys(canvases)))
    if (!edition) return complain(notAllowed('--edition', values.edition, EDITIONS))
    return { folder, json: values.json ?? false, output: values.output, canvas: values.canvas, edition }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return complain(say('argument-invalid', { word: /'([^']+)'/.exec(error.message)?.[1] ?? error.message }))
  }
}

const notAllowed = (name: string, value: string, allowed: readonly string[]) =>
  say('option-not-allowed', { name, value, allowed: allowed.join(say('list-separator')) })

function complain(message: string): undefined {
  process.stderr.write(`${message}\n`)
}
