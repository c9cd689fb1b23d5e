import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'

/** `deck.yaml 第 12 行`, `source.docx 第 12 段` or just the file. */
export function describePlace({ file, line }: Diagnostic): string {
  if (line === undefined) return file
  return say(file.endsWith('.docx') ? 'place-paragraph' : 'place-line', { file, line })
}

/** `deck.yaml 第 12 行：引文……` */
export const describeProblem = (problem: Diagnostic): string =>
  say('place-message', { place: describePlace(problem), message: problem.message })
