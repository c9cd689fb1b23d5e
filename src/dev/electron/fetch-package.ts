import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runQuietly } from '../run.ts'
import { Refusal } from '../say.ts'
import { integrityOf } from './integrity.ts'

export interface PinnedPackage {
  readonly name: string
  readonly version: string
  /** Subresource-integrity form of the tarball's SHA-512, as in a lockfile. */
  readonly integrity: string
}

/** Fetches one npm package's tarball into `folder` through the npm client, and answers its path once it is the pinned one. */
export async function fetchPackage(pinned: PinnedPackage, folder: string): Promise<string> {
  const spec = `${pinned.name}@${pinned.version}`
  const args = ['pack', spec, '--pack-destination', folder, '--ignore-scripts', '--loglevel', 'error']
  const { code, output } = await runQuietly('npm', args, { cwd: folder })
  if (code !== 0) throw new Refusal(`npm could not fetch ${spec}: ${firstError(output)}`)
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'))
  if (!name) throw new Refusal(`npm fetched ${spec} but left no tarball in ${folder}`)
  const tarball = join(folder, name)
  const actual = await integrityOf(tarball)
  if (actual !== pinned.integrity) throw new Refusal(mismatchLine(spec, pinned.integrity, actual))
  return tarball
}

export function mismatchLine(spec: string, expected: string, actual: string): string {
  return `${spec} is not the pinned package: expected ${expected}, got ${actual}; nothing was kept`
}

/** npm prints its reason after `npm error`, its code first and the sentence after it. */
export function firstError(output: string): string {
  const lines = output
    .split('\n')
    .filter((line) => line.startsWith('npm error'))
    .map((line) => line.replace(/^npm error\s*/, ''))
  return lines.find((line) => line && !line.startsWith('code ')) ?? lines[0] ?? (output.trim() || 'no reason given')
}
