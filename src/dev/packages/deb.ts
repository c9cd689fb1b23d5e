import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { electronPackages } from '../libraries.ts'
import { root } from '../root.ts'
import { runQuietly } from '../run.ts'
import { Refusal } from '../say.ts'
import { bytesIn } from './added-bytes.ts'
import { EXECUTABLE } from './identity.ts'
import type { Identity } from './identity.ts'
import { desktopEntry, readBuilderFile } from './linux-description.ts'
import type { Compression } from './tar-gz.ts'

const RESOURCES = join(root, 'assets', 'build')
const HOME = `opt/${EXECUTABLE}`
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' }

/** Debian's name for this machine's processor. */
export const debianArchitecture = ARCHITECTURES[process.arch] ?? process.arch

/** The unpacked program as a Debian package: in /opt, on the PATH, in the menu, and asked when a .deck is opened. */
export async function packDeb(
  unpacked: string,
  target: string,
  identity: Identity,
  compression: Compression,
): Promise<void> {
  const stage = await mkdtemp(join(tmpdir(), 'taopu-deb-'))
  try {
    await chmod(stage, 0o755)
    await stageFiles(stage, unpacked)
    await stageControl(stage, identity)
    const level = compression === 'fast' ? ['-Zgzip', '-z1'] : ['-Zxz', '-z6']
    const made = `${target}.part`
    const { code, output } = await runQuietly('dpkg-deb', ['--root-owner-group', ...level, '--build', stage, made])
    if (code !== 0) throw new Refusal(`dpkg-deb could not make ${target}: ${output.trim()}`)
    await rename(made, target)
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
}

async function stageFiles(stage: string, unpacked: string): Promise<void> {
  const write = async (path: string, text: string) => {
    await mkdir(join(stage, dirname(path)), { recursive: true })
    await writeFile(join(stage, path), text)
  }
  const copy = (from: string, to: string) => cp(join(RESOURCES, from), join(stage, to), { recursive: true })
  await cp(unpacked, join(stage, HOME), { recursive: true })
  // Built by root or with another umask, the sandbox's program would come out setuid or closed; postinst decides.
  await chmod(join(stage, HOME, 'chrome-sandbox'), 0o755)
  await copy('linux/apparmor-profile', `${HOME}/resources/apparmor-profile`)
  await copy('linux/mime.xml', `usr/share/mime/packages/${EXECUTABLE}.xml`)
  await cp(join(root, 'LICENSE'), join(stage, `usr/share/doc/${EXECUTABLE}/copyright`))
  await write(
    `usr/share/applications/${EXECUTABLE}.desktop`,
    desktopEntry(`/usr/bin/${EXECUTABLE}`, EXECUTABLE, readBuilderFile()),
  )
  for (const [folder, kind, name] of [
    ['icons', 'apps', EXECUTABLE],
    ['decks', 'mimetypes', 'application-x-taopu-deck'],
  ] as const)
    for (const file of await readdir(join(RESOURCES, folder)))
      await copy(`${folder}/${file}`, `usr/share/icons/hicolor/${basename(file, '.png')}/${kind}/${name}.png`)
  await mkdir(join(stage, 'usr/bin'), { recursive: true })
  await symlink(`../../${HOME}/${EXECUTABLE}`, join(stage, 'usr/bin', EXECUTABLE))
}

async function stageControl(stage: string, identity: Identity): Promise<void> {
  const folder = join(stage, 'DEBIAN')
  await mkdir(folder)
  await writeFile(join(folder, 'control'), controlFile(identity, await bytesIn(stage)))
  for (const script of ['postinst', 'prerm']) {
    await cp(join(RESOURCES, 'linux', script), join(folder, script))
    await chmod(join(folder, script), 0o755)
  }
}

/** @param bytes that the package takes on the disk */
export function controlFile({ debianVersion, substitute }: Identity, bytes: number): string {
  const { linux } = readBuilderFile()
  const notice = substitute ? [` Development build with Electron ${substitute}: for tests, not a release.`] : []
  return [
    `Package: ${EXECUTABLE}`,
    `Version: ${debianVersion}`,
    `Architecture: ${debianArchitecture}`,
    `Maintainer: ${linux.maintainer}`,
    `Installed-Size: ${Math.ceil(bytes / 1024)}`,
    `Depends: ${electronPackages.join(', ')}`,
    'Section: text',
    'Priority: optional',
    `Description: ${linux.synopsis}`,
    ` ${linux.description}`,
    ...notice,
    '',
  ].join('\n')
}
