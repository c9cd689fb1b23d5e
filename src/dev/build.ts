import { join } from 'node:path'
import { root } from './root.ts'
import { runQuietly } from './run.ts'
import { Refusal } from './say.ts'

/** Builds the app into out/, without a word unless it fails. */
export async function buildApp(): Promise<void> {
  const program = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { code, output } = await runQuietly(process.execPath, [program, 'build', '--logLevel', 'warn'], { cwd: root })
  if (code !== 0) throw new Refusal(`the build failed\n${output.trim()}`)
}
