import { join } from 'node:path'
import type { ElectronBinary } from '../electron.ts'
import { onPath } from '../system.ts'
import { Refusal, say } from '../say.ts'
import { debianArchitecture, packDeb } from './deb.ts'
import { runElectronBuilder } from './electron-builder.ts'
import { EXECUTABLE } from './identity.ts'
import type { Identity } from './identity.ts'
import { packTarGz } from './tar-gz.ts'
import type { Compression } from './tar-gz.ts'

export interface LinuxPackages {
  /** The program's folder, as electron-builder leaves it. */
  readonly unpacked: string
  readonly tarGz: string
  /** Undefined where there is no dpkg-deb. */
  readonly deb: string | undefined
}

/** Packs the built app into `folder`: unpacked by electron-builder, then tar.gz and deb of that very folder. */
export async function packLinux(
  electron: ElectronBinary,
  identity: Identity,
  folder: string,
  compression: Compression,
): Promise<LinuxPackages> {
  const unpacked = await unpackLinux(electron, identity, folder)
  const tarGz = join(folder, `${EXECUTABLE}-${identity.version}-linux-${process.arch}.tar.gz`)
  await packTarGz(unpacked, tarGz, compression)
  if (!onPath('dpkg-deb')) {
    say('no deb was made: this system has no dpkg-deb')
    return { unpacked, tarGz, deb: undefined }
  }
  const deb = join(folder, `${EXECUTABLE}_${identity.debianVersion}_${debianArchitecture}.deb`)
  await packDeb(unpacked, deb, identity, compression)
  return { unpacked, tarGz, deb }
}

/** The program as a folder, as electron-builder leaves it; the answer is where. */
export async function unpackLinux(electron: ElectronBinary, identity: Identity, folder: string): Promise<string> {
  const code = await runElectronBuilder(electron, identity, ['--dir', `-c.directories.output=${folder}`])
  if (code !== 0) throw new Refusal(`electron-builder ended with code ${code}`)
  return join(folder, process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`)
}
