import { basename, join } from 'node:path'
import { existsSync, readdirSync } from 'node:fs'
import type { AuditedDeck } from '../audit/audit-deck.ts'
import { describePlace } from '../content/describe-problem.ts'
import { openDeck } from '../content/open-deck.ts'
import type { OpenedDeck } from '../content/open-deck.ts'
import type { Cues } from '../deck/cues.ts'
import type { CanvasName, Edition } from '../deck/deck.ts'
import type { Fault, Refusal } from '../ipc/refusal.ts'
import { currentLanguage } from '../messages/say.ts'
import type { Report } from '../report/report.ts'

export type OpenedShow =
  | {
      readonly ok: true
      readonly deck: AuditedDeck
      readonly report: Report
      readonly cues: Cues
      readonly source: string
    }
  | { readonly ok: false; readonly refusal: Refusal }

export type AcceptedShow = Extract<OpenedShow, { ok: true }>

/** Opens and audits a deck folder for the screen; what fails the audit comes back as the reasons. */
export async function openShow(folder: string, canvas: CanvasName, edition: Edition): Promise<OpenedShow> {
  const opened = await openDeck(folder, { canvas, edition })
  const problems = opened.usable ? opened.audit.problems : opened.problems
  if (opened.usable && opened.audit.ok)
    return {
      ok: true,
      deck: opened.audit.deck,
      report: opened.report,
      cues: opened.cues,
      source: `${basename(folder)}/report.md`,
    }
  const reasons = problems.filter((problem) => problem.severity === 'error')
  return {
    ok: false,
    refusal: {
      folder,
      fault: faultOf(opened),
      language: currentLanguage(),
      problems: reasons.map((problem) => ({ place: describePlace(problem), message: problem.message })),
    },
  }
}

/** A .deck file that is not what was packed. */
const DAMAGED: readonly string[] = ['package-damaged', 'package-file-changed', 'package-file-missing']

function faultOf(opened: OpenedDeck): Fault {
  if (opened.usable) return 'audit'
  return opened.problems.some(({ code }) => DAMAGED.includes(code)) ? 'damaged' : 'unusable'
}

/** The deck that comes with the program: the first folder of `slides`. */
export function bundledDeck(appFolder: string): string | undefined {
  const slides = join(appFolder, 'slides')
  const entries = existsSync(slides) ? readdirSync(slides, { withFileTypes: true }) : []
  const [first] = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
  return first === undefined ? undefined : join(slides, first)
}
