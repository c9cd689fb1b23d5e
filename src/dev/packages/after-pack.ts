import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Arch } from 'electron-builder'
import type { AfterPackContext } from 'electron-builder'
import { EXECUTABLE } from './identity.ts'
import { architectureOf } from './architecture.ts'

/** What an Electron distribution folder holds for developers only; `recipe` marks our own prepared one. */
const FOR_DEVELOPERS = ['resources/default_app.asar', 'version', 'recipe']

/** electron-builder calls the export of this name before it signs: takes out what is not ours, refuses a foreign binary. */
export async function afterPack({ appOutDir, arch, electronPlatformName }: AfterPackContext): Promise<void> {
  // A macOS bundle is laid out by Apple's rules and has none of these.
  if (electronPlatformName === 'darwin') return
  for (const path of FOR_DEVELOPERS) await rm(join(appOutDir, path), { force: true })
  const executable = join(appOutDir, electronPlatformName === 'win32' ? `${EXECUTABLE}.exe` : EXECUTABLE)
  const found = await architectureOf(executable)
  if (found !== Arch[arch])
    throw new Error(`${executable} is made for ${found}, not for ${Arch[arch]}: nothing was packaged`)
}
