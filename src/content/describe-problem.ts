import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'

/** `deck.yaml 第 12 行` or just the file. */
export function describePlace({ file, line }: Diagnostic): string {
  return line === undefined ? file : say('place-line', { file, line })
}

/** `deck.yaml 第 12 行：引文……` */
export const describeProblem = (problem: Diagnostic): string =>
  say('place-message', { place: describePlace(problem), message: problem.message })
