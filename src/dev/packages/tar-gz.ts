import { basename, dirname } from 'node:path'
import { runQuietly } from '../run.ts'
import { Refusal } from '../say.ts'

/** `fast` is for tests of what is inside; releases are small. */
export type Compression = 'small' | 'fast'

/** The unpacked program as one archive with one folder in it, named as the archive is. Nobody owns the files but root. */
export async function packTarGz(unpacked: string, target: string, compression: Compression): Promise<void> {
  const folder = basename(target, '.tar.gz')
  const args = [
    ...['--create', '--file', target, '--use-compress-program', compression === 'fast' ? 'gzip -1' : 'gzip -9'],
    ...['--owner=0', '--group=0', '--numeric-owner', '--sort=name'],
    ...['--transform', `flags=r;s,^${basename(unpacked)},${folder},`],
    ...['--directory', dirname(unpacked), basename(unpacked)],
  ]
  const { code, output } = await runQuietly('tar', args)
  if (code !== 0) throw new Refusal(`tar could not make ${target}: ${output.trim()}`)
}
