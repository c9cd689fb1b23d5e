import { describeProblem } from '../content/describe-problem.ts'
import { readPrivateKey } from '../content/package/keys.ts'
import { packDeck } from '../content/package/pack-deck.ts'
import type { PackOptions } from '../content/package/pack-deck.ts'
import { say } from '../messages/say.ts'
import { EXIT } from './exit-codes.ts'
import { output, readWords, text } from './read-words.ts'
import { unusable } from './unusable.ts'

/** `pack DIR -o F.deck [--sign KEY] [--version N] [--id ID] [--date ISO]`: only a deck that passes the audit is packed. */
export async function runPack(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (typeof asked === 'string') return unusable(asked)
  const packed = await packDeck(asked.folder, asked.file, asked.options)
  if (!packed.ok) {
    const said = packed.usable ? describeProblem : ({ message }: { message: string }) => message
    process.stderr.write(packed.problems.map((problem) => `${said(problem)}\n`).join(''))
    return packed.usable ? EXIT.problems : EXIT.unusable
  }
  const { title, version } = packed.manifest
  const state = say(asked.options.signWith ? 'pack-signed' : 'signature-unsigned')
  process.stdout.write(`${say('pack-done', { title, version, state, file: asked.file })}\n`)
  if (packed.leftOut.length > 0)
    process.stderr.write(`${say('pack-left-out', { names: packed.leftOut.join(say('list-separator')) })}\n`)
  return EXIT.clean
}

interface Asked {
  readonly folder: string
  readonly file: string
  readonly options: PackOptions
}

/** The arguments, or the line that says what is wrong with them. */
function readArguments(args: readonly string[]): Asked | string {
  const read = readWords(args, { output, sign: text, version: text, id: text, date: text })
  const [folder, ...others] = read?.positionals ?? []
  const file = read?.values.output
  if (!read || folder === undefined || file === undefined || others.length > 0) return say('usage-pack')
  const { sign, version, id, date } = read.values
  if (version !== undefined && !(/^[1-9]\d*$/.test(version) && Number.isSafeInteger(Number(version))))
    return say('number-not-whole', { name: '--version', value: version })
  const created = dateOfPacking(date)
  if (Number.isNaN(created.getTime())) return say('date-invalid', { date: date ?? '' })
  const key = sign === undefined ? undefined : readPrivateKey(sign)
  if (key?.ok === false) return key.problem.message
  return {
    folder,
    file,
    options: { id, version: version === undefined ? undefined : Number(version), created, signWith: key?.key },
  }
}

/** SOURCE_DATE_EPOCH, in seconds, is what builds that must come out the same are given as the present. */
function dateOfPacking(date: string | undefined): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  if (date !== undefined) return new Date(date)
  return epoch === undefined || epoch === '' ? new Date() : new Date(Number(epoch) * 1000)
}
