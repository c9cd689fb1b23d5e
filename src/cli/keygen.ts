import { createKeys } from '../content/package/keys.ts'
import { say } from '../messages/say.ts'
import { EXIT } from './exit-codes.ts'
import { output, readWords } from './read-words.ts'
import { unusable } from './unusable.ts'

/** `keygen -o NAME`: NAME signs packages, NAME.pub verifies them. */
export function runKeygen(args: readonly string[]): number {
  const read = readWords(args, { output })
  const name = read?.values.output
  if (!name || read.positionals.length > 0) return unusable(say('usage-keygen'))
  const created = createKeys(name)
  if (!created.ok) return unusable(created.problem.message)
  process.stdout.write(`${say('keygen-done', { file: name, id: created.id })}\n`)
  return EXIT.clean
}
