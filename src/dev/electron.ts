import { Refusal, say } from './say.ts'
import { declaredVersion, downloadDeclared, findDeclared } from './electron/declared.ts'
import { rememberUnavailable, wasUnavailable } from './electron/unavailable.ts'
import { findSubstitute, prepareSubstitute, SUBSTITUTE_VERSION, substituteExists } from './electron/substitute.ts'

export interface ElectronBinary {
  readonly executable: string
  readonly version: string
  /** True for the version in package.json, the only one that releases are made of. */
  readonly declared: boolean
}

/**
 * Finds an Electron to run, fetching it once if need be: the declared version where it can be had, otherwise (linux-x64)
 * a substitute for development and tests. `TAOPU_ELECTRON=declared` tries the declared one again and accepts no other.
 */
export async function resolveElectron(env: NodeJS.ProcessEnv = process.env): Promise<ElectronBinary> {
  const version = declaredVersion()
  const insist = env['TAOPU_ELECTRON'] === 'declared'
  const found = findDeclared() ?? (await tryDownload(version, insist))
  if (found) return { executable: found, version, declared: true }
  if (insist)
    throw new Refusal(`Electron ${version} could not be downloaded, and TAOPU_ELECTRON=declared accepts no other`)
  if (!substituteExists()) throw new Refusal(noBinaryLine(version, `${process.platform}-${process.arch}`))
  const executable = findSubstitute() ?? (await prepareSubstitute())
  say(substituteLine(version))
  return { executable, version: SUBSTITUTE_VERSION, declared: false }
}

async function tryDownload(version: string, insist: boolean): Promise<string | undefined> {
  if (!insist && wasUnavailable(version)) return undefined
  say(`looking for Electron ${version}`)
  const executable = await downloadDeclared()
  if (!executable) rememberUnavailable(version)
  return executable
}

export function substituteLine(declared: string): string {
  return `running Electron ${SUBSTITUTE_VERSION} in place of ${declared}, for development and tests only; releases use ${declared}`
}

export function noBinaryLine(declared: string, platform: string): string {
  return `Electron ${declared} could not be downloaded and ${platform} has no substitute: run npx install-electron with a network, then try again`
}
