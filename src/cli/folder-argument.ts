import { parseArgs } from 'node:util'
import { canvases, isCanvasName } from '../deck/canvases.ts'
import type { CanvasName, Edition } from '../deck/deck.ts'
import { say } from '../messages/say.ts'

export interface FolderArguments {
  readonly folder: string
  readonly json: boolean
  readonly output: string | undefined
  readonly canvas: CanvasName
  /** Undefined where no canvas was asked for. */
  readonly canvasGiven: CanvasName | undefined
  readonly edition: Edition
  /** Of the command's own options without a value, those that were given. */
  readonly flags: ReadonlySet<string>
  /** Values of the options that the command has on top of these. */
  readonly more: Readonly<Record<string, string | undefined>>
}

const EDITIONS = ['full', 'lobby', 'brief'] as const satisfies readonly Edition[]

/**
 * Reads `DIR [--json] [-o FILE] [--canvas …] [--edition …]`, or says on stderr what is wrong and gives undefined.
 * @param more names of further options, each with a value
 * @param flags names of further options without one
 */
export function folderArguments(
  args: readonly string[],
  more: readonly string[] = [],
  flags: readonly string[] = [],
): FolderArguments | undefined {
  try {
    const further = Object.fromEntries(more.map((name) => [name, { type: 'string' as const }]))
    const switches = Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }]))
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        output: { type: 'string', short: 'o' },
        canvas: { type: 'string' },
        edition: { type: 'string', default: 'full' },
        ...further,
        ...switches,
      },
    })
    const [folder, surplus] = positionals
    const edition = EDITIONS.find((name) => name === values.edition)
    if (folder === undefined) return complain(say('folder-not-given'))
    if (surplus !== undefined) return complain(say('argument-surplus', { word: surplus }))
    const { canvas } = values
    if (canvas !== undefined && !isCanvasName(canvas))
      return complain(notAllowed('--canvas', canvas, Object.keys(canvases)))
    if (!edition) return complain(notAllowed('--edition', values.edition, EDITIONS))
    const { json = false, output } = values
    const given: Readonly<Record<string, unknown>> = values
    const texts = Object.fromEntries(more.map((name) => [name, given[name]?.toString()]))
    const set = new Set(flags.filter((name) => given[name] === true))
    return { folder, json, output, canvas: canvas ?? '16:9', canvasGiven: canvas, edition, flags: set, more: texts }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return complain(say('argument-invalid', { word: /'([^']+)'/.exec(error.message)?.[1] ?? error.message }))
  }
}

export const notAllowed = (name: string, value: string, allowed: readonly string[]) =>
  say('option-not-allowed', { name, value, allowed: allowed.join(say('list-separator')) })

/** Says one line on stderr. */
export function complain(message: string): undefined {
  process.stderr.write(`${message}\n`)
}
