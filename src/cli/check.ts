import { describeProblem } from '../content/describe-problem.ts'
import { openDeck } from '../content/open-deck.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import { toCheckJson } from './check-json.ts'
import type { CheckJson } from './check-json.ts'
import { EXIT } from './exit-codes.ts'
import { folderArguments } from './folder-argument.ts'

/** `check DIR [--json]`: the audit, for people or for programs. */
export async function runCheck(args: readonly string[]): Promise<number> {
  const wanted = folderArguments(args)
  if (!wanted) return EXIT.unusable
  const opened = await openDeck(wanted.folder, wanted)
  if (!opened.usable) return cannotUse(opened.problems, wanted.json)
  const result = toCheckJson(opened)
  process.stdout.write(wanted.json ? `${JSON.stringify(result)}\n` : summary(result, opened.audit.problems))
  return result.summary.errors > 0 ? EXIT.problems : EXIT.clean
}

function cannotUse(problems: readonly Diagnostic[], json: boolean): number {
  for (const problem of problems) process.stderr.write(`${problem.message}\n`)
  if (json) process.stdout.write(`${JSON.stringify({ problems })}\n`)
  return EXIT.unusable
}

function summary({ title, summary: counts, slides, seconds }: CheckJson, problems: readonly Diagnostic[]): string {
  const lines = problems.map((problem) =>
    say(problem.severity === 'error' ? 'check-error' : 'check-warning', { problem: describeProblem(problem) }),
  )
  const minutes = Math.floor(seconds / 60)
  return [
    ...lines,
    say('check-deck', { title, slides: slides.length, minutes, seconds: Math.round(seconds % 60) }),
    say('check-counts', counts),
    counts.errors === 0 ? say('check-passed') : say('check-failed', { errors: counts.errors }),
    '',
  ].join('\n')
}
