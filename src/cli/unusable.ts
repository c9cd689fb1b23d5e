import { EXIT } from './exit-codes.ts'

/** Says on stderr why nothing was done. */
export function unusable(message: string): number {
  process.stderr.write(`${message}\n`)
  return EXIT.unusable
}
