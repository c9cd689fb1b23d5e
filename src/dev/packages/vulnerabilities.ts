import { root } from '../root.ts'
import { runQuietly } from '../run.ts'
import { readShipped } from './shipped.ts'

/** What is known against the packages that ship. */
export type Findings =
  | { readonly known: true; readonly severe: readonly string[] }
  /** The registry did not answer: nothing is known, which is not the same as nothing found. */
  | { readonly known: false; readonly reason: string }

interface AuditReport {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>
  readonly message?: string
}

const SEVERE = ['high', 'critical']

/** Asks npm for advisories against what ships: Electron and the packages in the bundles. */
export async function findVulnerabilities(): Promise<Findings> {
  const { output } = await runQuietly('npm', ['audit', '--json', '--loglevel', 'silent'], { cwd: root })
  return readAudit(output, ['electron', ...readShipped(root).map((each) => each.slice(0, each.lastIndexOf('@')))])
}

/** @param output of `npm audit --json`; @param shipped names of packages */
export function readAudit(output: string, shipped: readonly string[]): Findings {
  const report = parsed(output)
  if (!report?.vulnerabilities) return { known: false, reason: report?.message ?? (output.trim() || 'no answer') }
  const severe = Object.entries(report.vulnerabilities).flatMap(([name, { severity, range }]) =>
    shipped.includes(name) && SEVERE.includes(severity) ? [`${name} ${range}: ${severity}`] : [],
  )
  return { known: true, severe }
}

function parsed(output: string): AuditReport | undefined {
  try {
    return JSON.parse(output) as AuditReport
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
