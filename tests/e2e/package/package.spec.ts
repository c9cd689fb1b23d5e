import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { architectureOf } from '../../../src/dev/packages/architecture.ts'
import { addedBytes } from '../../../src/dev/packages/added-bytes.ts'
import { isRoot } from './normal-user.ts'
import type { NormalUser } from './normal-user.ts'
import { expect, test } from './packaged.ts'
import { openProgram } from './running.ts'

const execute = promisify(execFile)
/** As written in the binary: ASCII digits. */
const FUSE_STATES = new Map([
  [0x30, 'off'],
  [0x31, 'on'],
])
const MOST_ADDED_BYTES = 8_000_000

test.skip(process.platform !== 'linux', 'Windows and macOS packages are tried by the release workflow')
test.describe.configure({ mode: 'serial' })

test('the program holds what it needs and nothing else', async ({ packaged: { unpacked } }) => {
  const resources = join(unpacked, 'resources')
  expect((await readdir(join(unpacked, 'locales'))).sort()).toEqual(['en-US.pak', 'zh-CN.pak'])
  expect((await readdir(resources)).sort()).toEqual(['app.asar', 'licences'])
  expect(existsSync(join(unpacked, 'version'))).toBe(false)
  const files = listPackage(join(resources, 'app.asar'), { isPack: false })
  expect([...new Set(files.map((file) => file.split('/')[1]))].sort()).toEqual([
    'THIRD_PARTY.md',
    'out',
    'package.json',
    'slides',
  ])
  expect(files.filter((file) => /\.map$|\.svelte$|\.tsx?$|node_modules|\/shipped/.test(file))).toEqual([])
  expect(await architectureOf(join(unpacked, 'taopu-deck'))).toBe(process.arch)
  expect(await addedBytes(unpacked)).toBeLessThan(MOST_ADDED_BYTES)
})

test('its fuses let nobody use it as another program', async ({ packaged: { unpacked } }) => {
  const wire = await getCurrentFuseWire(join(unpacked, 'taopu-deck'))
  const state = (fuse: FuseV1Options) => FUSE_STATES.get(Number(wire[fuse]))
  expect({
    runAsNode: state(FuseV1Options.RunAsNode),
    nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
    ownSnapshot: state(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
    filePrivileges: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: 'off',
    nodeOptions: 'off',
    inspect: 'off',
    asarIntegrity: 'on',
    onlyAsar: 'on',
    ownSnapshot: 'off',
    filePrivileges: 'off',
  })
})

test('the deb installs, shows as a normal user in the real sandbox, and leaves nothing behind', async ({
  packaged: { deb, identity },
  user,
}, testInfo) => {
  test.skip(!isRoot(), 'installing a package needs root')
  test.setTimeout(120_000)
  await execute('dpkg', ['--install', deb ?? ''])
  try {
    const { stdout } = await execute('dpkg-query', [
      '--show',
      '--showformat',
      '${Version}\n${Description}',
      'taopu-deck',
    ])
    expect(stdout).toContain(identity.debianVersion)
    expect(stdout.includes('not a release')).toBe(identity.substitute !== undefined)
    const types = await execute('grep', ['--recursive', 'application/x-taopu-deck', '/usr/share/mime/globs2'])
    expect(types.stdout).toContain('*.deck')

    const present = await openProgram(user, 'taopu-deck', ['present'])
    expect(await present.pageFilters()).toEqual(['2'])
    const cover = testInfo.outputPath('present.png')
    await expect.poll(() => present.colours(cover)).toBeGreaterThan(2000)
    await present.press('Right')
    await expect.poll(present.events).toContain('slide')
    await present.close()

    const kiosk = await openProgram(user, 'taopu-deck', ['kiosk', '--speed', '20'])
    await expect.poll(kiosk.events).toContain('slide')
    const lobby = testInfo.outputPath('kiosk.png')
    await expect.poll(() => kiosk.colours(lobby)).toBeGreaterThan(2000)
    await kiosk.close()

    await refusesToBeAnything(user)
  } finally {
    await execute('dpkg', ['--remove', 'taopu-deck'])
  }
  for (const left of ['/opt/taopu-deck', '/usr/bin/taopu-deck', '/etc/apparmor.d/taopu-deck'])
    expect(existsSync(left), left).toBe(false)
  const search = ['/usr/share', '/etc', '-xdev', '-iname', '*taopu-deck*']
  expect((await execute('find', search)).stdout).toBe('')
  expect(existsSync(join(user.home, '.config'))).toBe(true)
})

/** What an attacker would try with a program that is on every machine: a plain Node, a debugger, a preloaded script. */
async function refusesToBeAnything(user: NormalUser): Promise<void> {
  const asNode = await user.run('taopu-deck', ['-e', 'console.log("ran")'], { ELECTRON_RUN_AS_NODE: '1' })
  expect(asNode).toMatchObject({ code: 2, stdout: '' })
  for (const word of ['--inspect', '--remote-debugging-port=9333', '--no-sandbox'])
    expect(await user.run('taopu-deck', [word]), word).toMatchObject({ code: 2 })
  const script = join(user.home, 'preloaded.cjs')
  await writeFile(script, 'console.log("ran")')
  const preloaded = await user.run('taopu-deck', ['--frobnicate'], { NODE_OPTIONS: `--require ${script}` })
  expect(preloaded).toMatchObject({ code: 2, stdout: '' })
}

test('the tar.gz shows from a folder that nobody can write to', async ({ packaged: { tarGz }, user }, testInfo) => {
  const folder = await mkdtemp(join(tmpdir(), 'taopu-read-only-'))
  await execute('tar', ['--extract', '--file', tarGz, '--directory', folder, '--strip-components=1'])
  await execute('chmod', ['--recursive', 'a-w,a+rX', folder])
  try {
    const before = await stat(folder)
    const program = await openProgram(user, join(folder, 'taopu-deck'), ['present', '--slide', '2'])
    const picture = testInfo.outputPath('read-only.png')
    await expect.poll(() => program.colours(picture)).toBeGreaterThan(500)
    expect(await program.pageFilters()).toEqual(['2'])
    await program.close()
    expect((await stat(folder)).mtimeMs).toBe(before.mtimeMs)
  } finally {
    await chmod(folder, 0o755)
    await execute('chmod', ['--recursive', 'u+w', folder])
    await rm(folder, { recursive: true })
  }
})
