import { endWithParent } from './orphan.ts'

/** One line to the developer, on stderr so that a program's own stdout stays clean. */
export function say(line: string): void {
  process.stderr.write(`taopu-deck: ${line}\n`)
}

/** An expected failure: its message is one line that says what to do, shown without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** Runs a command's main function: its number is the exit code, a Refusal is one line and exit 1. */
export function runMain(main: () => Promise<number>): void {
  endWithParent()
  main().then(
    (code) => process.exit(code),
    (error: unknown) => {
      if (error instanceof Refusal) say(error.message)
      else console.error(error)
      process.exit(1)
    },
  )
}
