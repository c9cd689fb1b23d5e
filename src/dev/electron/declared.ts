import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { runQuietly } from '../run.ts'
import { substituteExists } from './substitute.ts'

const PACKAGE = join(root, 'node_modules', 'electron')
const PATIENCE_MS = 180_000
/** Without a substitute there is nothing to fall back on, so a slow line gets its time. */
const LONG_PATIENCE_MS = 1_200_000

export function declaredVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }
  return version
}

/** The declared binary if it is installed and complete: Electron's installer writes path.txt last. */
export function findDeclared(): string | undefined {
  const pathFile = join(PACKAGE, 'path.txt')
  const versionFile = join(PACKAGE, 'dist', 'version')
  if (!existsSync(pathFile) || !existsSync(versionFile)) return undefined
  if (readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== declaredVersion()) return undefined
  const executable = join(PACKAGE, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(executable) ? executable : undefined
}

/** Electron's own installer, which checks the download against the checksums in its package. */
export async function downloadDeclared(): Promise<string | undefined> {
  const timeoutMs = substituteExists() ? PATIENCE_MS : LONG_PATIENCE_MS
  const { code } = await runQuietly(process.execPath, [join(PACKAGE, 'install.js')], { cwd: root, timeoutMs })
  return code === 0 ? findDeclared() : undefined
}
