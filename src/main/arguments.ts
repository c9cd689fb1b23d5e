import { parseArgs } from 'node:util'
import { canvases, isCanvasName } from '../deck/canvases.ts'
import type { CanvasName, Edition } from '../deck/deck.ts'
import type { Mode } from '../ipc/show.ts'
import { say } from '../messages/say.ts'

/** What the program was asked to do. */
export interface Arguments {
  readonly mode: Mode | undefined
  readonly deck: string | undefined
  readonly display: number | 'all' | undefined
  readonly canvas: CanvasName | undefined
  readonly edition: Edition | undefined
  readonly windowed: boolean
  /** Shows the check before the show first. */
  readonly preflight: boolean
  /** 1-based; where none was asked for, the first. */
  readonly slide: number | undefined
  readonly userData: string | undefined
  readonly speed: number
}

export type ParsedArguments =
  { readonly ok: true; readonly arguments: Arguments } | { readonly ok: false; readonly message: string }

const MODES = ['present', 'kiosk', 'play'] as const satisfies readonly Mode[]
const EDITIONS = ['full', 'lobby', 'brief'] as const satisfies readonly Edition[]

/** Chromium's and the debugger's own switches: theirs to read, ours to let through in unpackaged runs. */
const THEIRS =
  /^--(no-sandbox|inspect(-brk)?|remote-debugging-(port|pipe)|force-device-scale-factor|force-color-profile|log-level|disable-gpu|use-angle|ignore-gpu-blocklist|lang|ozone-platform|enable-logging|js-flags|disable-dev-shm-usage|high-dpi-support)(=.*)?$/

const FLAGS: readonly string[] = ['--windowed', '--preflight']
const text = { type: 'string' } as const

/** The words that are not Chromium's; in a packaged program all are ours. */
export const withoutSwitches = (words: readonly string[], packaged: boolean): readonly string[] =>
  packaged ? words : words.filter((word) => !THEIRS.test(word))

/** @param words the command line without the program and its folder. Errors are one line in the user's language. */
export function parseArguments(words: readonly string[], packaged: boolean): ParsedArguments {
  const ours = withoutSwitches(words, packaged)
  try {
    const { values, positionals } = parseArgs({
      args: [...ours],
      allowPositionals: true,
      options: {
        display: text,
        canvas: text,
        edition: text,
        windowed: { type: 'boolean' },
        preflight: { type: 'boolean' },
        slide: text,
        'user-data': text,
        speed: text,
      },
    })
    const mode = MODES.find((known) => known === positionals[0])
    const [deck, surplus] = mode ? positionals.slice(1) : positionals
    if (surplus !== undefined) return wrong(say('argument-surplus', { word: surplus }))
    return {
      ok: true,
      arguments: {
        mode,
        deck,
        display: values.display === 'all' ? 'all' : wholeNumber('--display', values.display),
        canvas: choice('--canvas', values.canvas, Object.keys(canvases).filter(isCanvasName)),
        edition: choice('--edition', values.edition, EDITIONS),
        windowed: values.windowed ?? false,
        preflight: values.preflight ?? false,
        slide: wholeNumber('--slide', values.slide),
        userData: values['user-data'],
        speed: positive('--speed', values.speed) ?? 1,
      },
    }
  } catch (error) {
    if (error instanceof BadValue) return wrong(error.message)
    if (error instanceof TypeError && 'code' in error)
      return wrong(complaint(error.code, /'([^' ]+)/.exec(error.message)?.[1] ?? ours.join(' ')))
    throw error
  }
}

const wrong = (what: string): ParsedArguments => ({
  ok: false,
  message: say('arguments-wrong', { what, usage: say('usage-show') }),
})

/** @param word the option that parseArgs names in its own message */
function complaint(code: unknown, word: string): string {
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return say('argument-unknown', { word })
  return FLAGS.includes(word) ? say('option-value-surplus', { word }) : say('option-value-missing', { word })
}

class BadValue extends Error {}

function choice<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  const found = allowed.find((word) => word === value)
  if (value !== undefined && found === undefined)
    throw new BadValue(say('choice-not-allowed', { name, value, allowed: allowed.join(say('list-separator')) }))
  return found
}

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value !== undefined && !/^[1-9]\d*$/.test(value)) throw new BadValue(say('number-not-whole', { name, value }))
  return value === undefined ? undefined : Number(value)
}

function positive(name: string, value: string | undefined): number | undefined {
  const number = Number(value)
  if (value !== undefined && !(number > 0 && Number.isFinite(number)))
    throw new BadValue(say('number-not-positive', { name, value }))
  return value === undefined ? undefined : number
}
