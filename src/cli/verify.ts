import { basename } from 'node:path'
import { describeProblem } from '../content/describe-problem.ts'
import { lookAt } from '../content/look-at.ts'
import { openFiles } from '../content/open-deck.ts'
import { readPublicKeys } from '../content/package/keys.ts'
import { readPackage } from '../content/package/read-package.ts'
import type { DeckPackage } from '../content/package/read-package.ts'
import type { KnownKey, Signature } from '../content/package/signature.ts'
import { refuse } from '../content/refuse.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import { EXIT } from './exit-codes.ts'
import { flag, readWords, text } from './read-words.ts'
import { unusable } from './unusable.ts'

/**
 * `verify F.deck [--key PUB|--keys DIR] [--json]`: checksums, signature and the audit. With keys, only what one of them
 * signed passes. Exit 0 it holds, 1 it does not, 2 there is no such file or key to look at.
 */
export async function runVerify(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (typeof asked === 'string') return unusable(asked)
  const { file, keys, json } = asked
  if (!lookAt(file)?.isFile()) return unusable(say('file-missing', { file }))
  const read = await readPackage(file, keys)
  const problems = read.ok ? await problemsOf(basename(file), read.package, keys) : [read.problem]
  const failed = problems.some(({ severity }) => severity === 'error')
  if (json) process.stdout.write(`${JSON.stringify(asJson(read.ok ? read.package : undefined, problems))}\n`)
  else tell(read.ok ? read.package : undefined, problems, failed)
  return failed ? EXIT.problems : EXIT.clean
}

async function problemsOf(
  file: string,
  { files, signature }: DeckPackage,
  keys: readonly KnownKey[] | undefined,
): Promise<readonly Diagnostic[]> {
  const opened = await openFiles(files, { canvas: '16:9', edition: 'full' })
  const unsigned = keys && whyNotTheirs(file, signature)
  return [...(unsigned ? [unsigned] : []), ...(opened.usable ? opened.audit.problems : opened.problems)]
}

function whyNotTheirs(file: string, { state }: Signature): Diagnostic | undefined {
  if (state === 'known') return undefined
  const code = state === 'unsigned' ? 'signature-missing' : 'signature-not-theirs'
  return refuse(code, file, say(code, { file })).problem
}

/** What `verify --json` prints: the manifest, the signature and what is wrong. */
function asJson(found: DeckPackage | undefined, problems: readonly Diagnostic[]) {
  return { ...found?.manifest, ...(found && { signature: found.signature }), problems }
}

function tell(found: DeckPackage | undefined, problems: readonly Diagnostic[], failed: boolean): void {
  const out = found ? [say('verify-done', found.manifest), describeSignature(found.signature)] : []
  if (found && !failed) out.push(say('check-passed'))
  process.stdout.write(out.map((line) => `${line}\n`).join(''))
  const said = found ? describeProblem : ({ message }: Diagnostic) => message
  process.stderr.write(problems.map((problem) => `${said(problem)}\n`).join(''))
}

function describeSignature(signature: Signature): string {
  if (signature.state === 'unsigned') return say('signature-unsigned')
  return signature.state === 'known' ? say('signature-known', signature) : say('signature-unknown', signature)
}

interface Asked {
  readonly file: string
  /** Undefined when any signer, or none, will do. */
  readonly keys: readonly KnownKey[] | undefined
  readonly json: boolean
}

/** The arguments, or the line that says what is wrong with them. */
function readArguments(args: readonly string[]): Asked | string {
  const read = readWords(args, { key: text, keys: text, json: flag })
  const [file, ...others] = read?.positionals ?? []
  if (!read || file === undefined || others.length > 0) return say('usage-verify')
  const { key, keys: folder, json = false } = read.values
  if (key !== undefined && folder !== undefined) return say('usage-verify')
  const path = key ?? folder
  if (path === undefined) return { file, keys: undefined, json }
  const known = readPublicKeys(path)
  if (!known.ok) return known.problem.message
  return known.keys.length === 0 ? say('keys-none', { folder: path }) : { file, keys: known.keys, json }
}
