import { readPackage } from '../content/package/read-package.ts'
import { unpackPackage } from '../content/package/unpack-package.ts'
import { say } from '../messages/say.ts'
import { EXIT } from './exit-codes.ts'
import { output, readWords } from './read-words.ts'
import { unusable } from './unusable.ts'

/** `unpack F.deck -o DIR`: a verified package as a folder again, whole or not at all. */
export async function runUnpack(args: readonly string[]): Promise<number> {
  const read = readWords(args, { output })
  const [file, ...others] = read?.positionals ?? []
  const folder = read?.values.output
  if (file === undefined || folder === undefined || others.length > 0) return unusable(say('usage-unpack'))
  const found = await readPackage(file)
  if (!found.ok) return unusable(found.problem.message)
  const unwritten = unpackPackage(found.package, folder)
  if (unwritten) return unusable(unwritten.problem.message)
  process.stdout.write(`${say('unpack-done', { title: found.package.manifest.title, folder })}\n`)
  return EXIT.clean
}
