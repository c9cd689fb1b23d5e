import { dirname, join } from 'node:path'
import type { ElectronBinary } from '../electron.ts'
import { root } from '../root.ts'
import { runAttached } from '../run.ts'
import type { Identity } from './identity.ts'

const PROGRAM = join(root, 'node_modules', 'electron-builder', 'cli.js')

/** Runs electron-builder on the built app with the Electron that this machine has; the answer is its exit code. */
export function runElectronBuilder(
  electron: ElectronBinary,
  { version }: Identity,
  args: readonly string[],
): Promise<number> {
  const dist = electron.declared ? join(root, 'node_modules', 'electron', 'dist') : dirname(electron.executable)
  const settings = [
    `-c.electronDist=${dist}`,
    `-c.electronVersion=${electron.version}`,
    `-c.extraMetadata.version=${version}`,
    ...['--publish', 'never'],
  ]
  // The hook after packing is TypeScript.
  return runAttached(process.execPath, ['--import', 'tsx', PROGRAM, ...settings, ...args], { cwd: root })
}
