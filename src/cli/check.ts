import { describeProblem } from '../content/describe-problem.ts'
import { openDeck } from '../content/open-deck.ts'
import type { OpenedDeck } from '../content/open-deck.ts'
import { canvases, isCanvasName } from '../deck/canvases.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import { toCheckJson } from './check-json.ts'
import { proveLayouts } from './check-layout.ts'
import type { Layouts } from './check-layout.ts'
import { EXIT } from './exit-codes.ts'
import { folderArguments } from './folder-argument.ts'
import type { FolderArguments } from './folder-argument.ts'
import type { Host } from './host.ts'

type Usable = Extract<OpenedDeck, { usable: true }>

/** `check DIR [--edition E] [--canvas C|--all] [--layout] [--json]`: the audit and the proof of the picture, for people or for programs. */
export async function runCheck(args: readonly string[], host?: Host): Promise<number> {
  const wanted = folderArguments(args, [], ['layout', 'all'])
  if (!wanted) return EXIT.unusable
  const layout = wanted.flags.has('layout')
  if (layout && host?.hasWindows === false) return host.startProgram(['check', ...args])
  const decks: Usable[] = []
  for (const canvas of canvasesOf(wanted)) {
    const opened = await openDeck(wanted.folder, { canvas, edition: wanted.edition })
    if (!opened.usable) return cannotUse(opened.problems, wanted.json)
    decks.push(opened)
  }
  const layouts = layout && host?.hasWindows ? await proveLayouts(decks, await host.openStudio()) : undefined
  const result = joinChecks(decks, layouts)
  process.stdout.write(wanted.json ? `${JSON.stringify(result)}\n` : summary(result, layouts))
  return result.summary.errors > 0 ? EXIT.problems : EXIT.clean
}

const canvasesOf = ({ flags, canvas }: FolderArguments) =>
  flags.has('all') ? Object.keys(canvases).filter(isCanvasName) : [canvas]

/** One answer for all canvases: what is the report's is said once, slides and problems of each. */
function joinChecks(decks: readonly Usable[], layouts: Layouts | undefined) {
  const checks = decks.map(toCheckJson)
  const [first] = checks
  if (!first) throw new Error('no canvas was asked for')
  const all = [...checks.flatMap((check) => check.problems), ...(layouts?.problems ?? [])]
  const problems = [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()]
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return {
    ...first,
    slides: checks.flatMap(({ slides }) => slides),
    problems,
    ...(layouts && { marks: layouts.marks }),
    summary: { ...first.summary, errors, warnings: problems.length - errors },
  }
}

function cannotUse(problems: readonly Diagnostic[], json: boolean): number {
  for (const problem of problems) process.stderr.write(`${problem.message}\n`)
  if (json) process.stdout.write(`${JSON.stringify({ problems })}\n`)
  return EXIT.unusable
}

function summary(check: ReturnType<typeof joinChecks>, layouts: Layouts | undefined): string {
  const { title, summary: counts, slides, seconds, problems } = check
  const lines = problems.map((problem) =>
    say(problem.severity === 'error' ? 'check-error' : 'check-warning', { problem: describeProblem(problem) }),
  )
  const minutes = Math.floor(seconds / 60)
  return [
    ...lines,
    say('check-deck', { title, slides: slides.length, minutes, seconds: Math.round(seconds % 60) }),
    say('check-counts', counts),
    ...(layouts?.passed ? [say('layout-passed')] : []),
    counts.errors === 0 ? say('check-passed') : say('check-failed', { errors: counts.errors }),
    '',
  ].join('\n')
}
