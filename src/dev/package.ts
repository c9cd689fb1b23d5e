import { join } from 'node:path'
import { buildApp } from './build.ts'
import { resolveElectron } from './electron.ts'
import type { ElectronBinary } from './electron.ts'
import { refuseForeignTarget } from './foreign-target.ts'
import { runElectronBuilder } from './packages/electron-builder.ts'
import { identify } from './packages/identity.ts'
import type { Identity } from './packages/identity.ts'
import { packLinux } from './packages/linux.ts'
import { listPackages } from './packages/list-packages.ts'
import { writeSbom } from './packages/sbom.ts'
import { findVulnerabilities } from './packages/vulnerabilities.ts'
import { root } from './root.ts'
import { runMain, say } from './say.ts'

const FOLDER = join(root, 'out', 'packages')

/**
 * `npm run package`: everything that this platform can build, into out/packages/, with its bill of materials. Arguments, if
 * there are any, go to electron-builder in place of the platform's own list.
 */
async function packageApp(args: readonly string[]): Promise<number> {
  refuseForeignTarget(args)
  const started = Date.now()
  const electron = await resolveElectron()
  const identity = identify(electron)
  if (identity.substitute) say(`development packages with Electron ${identity.substitute}, marked as such: no release`)
  await buildApp()
  const code = await packPlatform(electron, identity, args)
  await writeSbom(join(FOLDER, `taopu-deck-${identity.version}.cdx.json`), identity, electron.version)
  const safe = await reportVulnerabilities()
  for (const line of await listPackages(FOLDER)) console.log(line)
  say(`${Math.round((Date.now() - started) / 1000)} s`)
  return safe ? code : 1
}

/** False if something severe is known against what ships. */
async function reportVulnerabilities(): Promise<boolean> {
  const findings = await findVulnerabilities()
  if (!findings.known) say(`not checked for known vulnerabilities, the registry did not answer: ${findings.reason}`)
  else if (findings.severe.length === 0) say('npm knows nothing severe against what ships')
  else say(`known against what ships: ${findings.severe.join('; ')}`)
  return !findings.known || findings.severe.length === 0
}

async function packPlatform(electron: ElectronBinary, identity: Identity, args: readonly string[]): Promise<number> {
  if (args.length > 0 || process.platform !== 'linux') return runElectronBuilder(electron, identity, args)
  const { unpacked } = await packLinux(electron, identity, FOLDER, 'small')
  // Their tools come from the network, as the declared Electron does: where that could not be had, neither can they.
  if (!electron.declared) {
    say('no AppImage and no rpm: their tools are downloaded, and come with the declared Electron only')
    return 0
  }
  return runElectronBuilder(electron, identity, ['--prepackaged', unpacked, '--linux'])
}

runMain(() => packageApp(process.argv.slice(2)))
