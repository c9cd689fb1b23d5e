import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'
import { runAttached } from './run.ts'
import { type Tally, tallyPlaywright, tallyVitest } from './tallies.ts'

export interface SuiteResult {
  readonly code: number
  readonly tally: Tally
}

const REPORTS = join(root, 'out', 'test-reports')
/** A runner that died before it could write its report has failed, whatever it had counted. */
const DIED: Tally = { passed: 0, failed: 1, skipped: 0 }

export function runUnit(args: readonly string[] = [], env: NodeJS.ProcessEnv = process.env): Promise<SuiteResult> {
  const report = freshReport('unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return runSuite(join('vitest', 'vitest.mjs'), ['run', ...reporters, ...args], env, report, tallyVitest)
}

export function runEndToEnd(env: NodeJS.ProcessEnv, args: readonly string[] = []): Promise<SuiteResult> {
  const report = freshReport('e2e.json')
  const withReport = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const program = join('@playwright', 'test', 'cli.js')
  return runSuite(program, ['test', '--reporter=list,json', ...args], withReport, report, tallyPlaywright)
}

async function runSuite<Report>(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  report: string,
  tally: (report: Report) => Tally,
): Promise<SuiteResult> {
  const command = [join(root, 'node_modules', program), ...args]
  const code = await runAttached(process.execPath, command, { cwd: root, env })
  if (!existsSync(report)) return { code: code || 1, tally: DIED }
  return { code, tally: tally(JSON.parse(readFileSync(report, 'utf8')) as Report) }
}

/** Last run's report must not be taken for this one's. */
function freshReport(name: string): string {
  const report = join(REPORTS, name)
  rmSync(report, { force: true })
  return report
}
