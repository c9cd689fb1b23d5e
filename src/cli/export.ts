import { describeProblem } from '../content/describe-problem.ts'
import { exportDeck } from '../export/export-deck.ts'
import { isWindowless } from '../export/formats.ts'
import type { ExportOutcome, ExportProgress, ExportRequest } from '../export/formats.ts'
import { say } from '../messages/say.ts'
import { EXIT } from './exit-codes.ts'
import { exportArguments } from './export-arguments.ts'
import type { Host } from './host.ts'

/** As a shell counts a command that Ctrl+C has ended. */
const CANCELLED = 130

/** `export DIR --to html|pdf|png|pptx|video -o PATH`: a deck that fails the audit is never exported (exit 1). */
export async function runExport(args: readonly string[], host: Host): Promise<number> {
  const request = exportArguments(args)
  if (!request) return EXIT.unusable
  if (!host.hasWindows && !isWindowless(request.to)) return host.startProgram(['export', ...args])
  const cancel = new AbortController()
  const stop = () => cancel.abort()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, stop)
  const outcome = await exportDeck(request, {
    openStudio: host.hasWindows ? host.openStudio : undefined,
    signal: cancel.signal,
    onprogress: process.stderr.isTTY ? showProgress : () => undefined,
  })
  for (const signal of signals) process.off(signal, stop)
  return tell(outcome, request)
}

/** One line that counts up in place. */
function showProgress({ done, of }: ExportProgress): void {
  process.stderr.write(`\r\u001B[K${say('export-progress', { done, of })}${done === of ? '\n' : ''}`)
}

function tell(outcome: ExportOutcome, { output }: ExportRequest): number {
  switch (outcome.outcome) {
    case 'done':
      process.stdout.write(`${say('export-done', { file: output, slides: outcome.slides })}\n`)
      return EXIT.clean
    case 'cancelled':
      process.stderr.write(`${say('export-cancelled', { file: output })}\n`)
      return CANCELLED
    case 'refused':
      for (const problem of outcome.problems) process.stderr.write(`${describeProblem(problem)}\n`)
      return outcome.usable ? EXIT.problems : EXIT.unusable
    case 'broken':
      process.stderr.write(`${outcome.message}\n`)
      return EXIT.problems
    case 'failed':
      process.stderr.write(`${outcome.message}\n`)
      return EXIT.unusable
  }
}
