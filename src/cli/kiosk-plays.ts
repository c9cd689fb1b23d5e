import { resolve } from 'node:path'
import { playFiles, playsFolder, writePlays } from '../export/plays-file.ts'
import { say } from '../messages/say.ts'
import { EXIT } from './exit-codes.ts'
import type { Host } from './host.ts'
import { output, readWords, text } from './read-words.ts'
import { unusable } from './unusable.ts'

/** `kiosk plays -o F.csv [--user-data DIR]`: what was shown, when and for how long; exit 1 when records were tampered with. */
export async function runKioskPlays(args: readonly string[], host: Host): Promise<number> {
  const read = readWords(args, { output, 'user-data': text })
  const file = read?.values.output
  const userData = read?.values['user-data'] ?? (host.hasWindows ? host.userData : undefined)
  if (file === undefined || userData === undefined || (read?.positionals.length ?? 0) > 0)
    return unusable(say('usage-kiosk-plays'))
  const folder = playsFolder(resolve(userData))
  if (playFiles(folder).length === 0) return unusable(say('kiosk-plays-none', { folder }))
  const written = writeOrSay(resolve(userData), file)
  if (typeof written === 'string') return unusable(written)
  process.stdout.write(`${say('kiosk-plays-done', { file, plays: written.plays })}\n`)
  for (const place of written.broken) process.stderr.write(`${say('kiosk-plays-broken', { place })}\n`)
  return written.broken.length > 0 ? EXIT.problems : EXIT.clean
}

function writeOrSay(userData: string, file: string): ReturnType<typeof writePlays> | string {
  try {
    return writePlays(userData, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return say('file-unwritable', { file, code: String(error.code) })
  }
}
