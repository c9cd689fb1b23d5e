import { dirname, join } from 'node:path'
import { buildApp } from './build.ts'
import { resolveElectron } from './electron.ts'
import { refuseForeignTarget } from './foreign-target.ts'
import { root } from './root.ts'
import { runAttached } from './run.ts'
import { runMain } from './say.ts'

/** `npm run package`: electron-builder for this platform into out/packages/; arguments go to electron-builder. */
async function packageApp(args: readonly string[]): Promise<number> {
  refuseForeignTarget(args)
  const electron = await resolveElectron()
  await buildApp()
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js')
  const dist = electron.declared ? join(root, 'node_modules', 'electron', 'dist') : dirname(electron.executable)
  const settings = [`-c.electronDist=${dist}`, `-c.electronVersion=${electron.version}`, '--publish', 'never']
  return runAttached(process.execPath, [builder, ...settings, ...args], { cwd: root })
}

runMain(() => packageApp(process.argv.slice(2)))
