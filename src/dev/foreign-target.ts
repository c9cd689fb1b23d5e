import { Refusal } from './say.ts'

const ARCHITECTURES = ['x64', 'arm64', 'ia32', 'armv7l', 'universal'] as const
const PLATFORMS: Readonly<Record<string, NodeJS.Platform>> = {
  '--linux': 'linux',
  '-l': 'linux',
  '--win': 'win32',
  '--windows': 'win32',
  '-w': 'win32',
  '--mac': 'darwin',
  '--macos': 'darwin',
  '-m': 'darwin',
}

/** electron-builder would put this machine's binaries into a package for another one, and not say so. */
export function refuseForeignTarget(
  args: readonly string[],
  platform: NodeJS.Platform = process.platform,
  arch: string = process.arch,
): void {
  const foreign = args.find((argument) => isForeign(argument, platform, arch))
  if (foreign)
    throw new Refusal(`${foreign} needs a machine of that kind: this one has Electron for ${platform}-${arch} only`)
}

function isForeign(argument: string, platform: NodeJS.Platform, arch: string): boolean {
  const target = PLATFORMS[argument]
  if (target) return target !== platform
  return ARCHITECTURES.some((name) => argument === `--${name}` && name !== arch)
}
