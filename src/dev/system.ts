import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { missingLibraries, packagesFor } from './libraries.ts'
import { root } from './root.ts'
import { runQuietly } from './run.ts'
import { Refusal, say } from './say.ts'

/** Another installation may be under way: wait for it rather than fail. */
const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=300']

interface Need {
  readonly libraries: readonly string[]
  readonly display: boolean
}

/**
 * Makes sure that the system can run Electron, and Xvfb if there is no screen. As root on Debian it installs what is
 * missing; anyone else is told what to install. If nothing is missing it takes no network.
 */
export async function prepareSystem(executable: string, needsDisplay: boolean): Promise<void> {
  if (process.platform !== 'linux') return
  const need = await findNeed(executable, needsDisplay)
  if (isMet(need)) return
  if (!mayInstall()) throw new Refusal(installLine(need))
  say(`installing system packages: ${wanted(need).join(' ')}`)
  const outputs = [await installForChromium(), await installPackages(wanted(await findNeed(executable, needsDisplay)))]
  const left = await findNeed(executable, needsDisplay)
  if (!isMet(left)) throw new Refusal(`${installLine(left)}\n${outputs.join('\n').trim()}`)
}

async function findNeed(executable: string, needsDisplay: boolean): Promise<Need> {
  const { output } = await runQuietly('ldd', [executable])
  return { libraries: missingLibraries(output), display: needsDisplay && !onPath('Xvfb') }
}

/** Playwright knows the packages of each Debian and Ubuntu release; its list for Chromium covers Electron's libraries. */
async function installForChromium(): Promise<string> {
  const playwright = join(root, 'node_modules', 'playwright', 'cli.js')
  return (await runQuietly(process.execPath, [playwright, 'install-deps', 'chromium'])).output
}

/** Debian packages, with nothing that they merely recommend; the answer is what apt said. */
export async function installPackages(packages: readonly string[]): Promise<string> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update'], { env })
  const args = ['install', '-y', '--no-install-recommends', ...WAIT_FOR_LOCK, ...packages]
  return (await runQuietly('apt-get', args, { env })).output
}

export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get')
}

function isMet(need: Need): boolean {
  return need.libraries.length === 0 && !need.display
}

function wanted(need: Need): readonly string[] {
  return [...packagesFor(need.libraries), ...(need.display ? ['xvfb'] : [])]
}

/** Names exactly what is missing, as the command that installs it on Debian. */
export function installLine(need: Need): string {
  return `this system lacks packages that Electron needs; install them and try again: sudo apt-get install ${wanted(need).join(' ')}`
}

export function onPath(program: string, path = process.env['PATH'] ?? ''): boolean {
  return path.split(':').some((folder) => existsSync(join(folder, program)))
}
