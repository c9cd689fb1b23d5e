import type { Studio } from '../export/studio.ts'

/** The process that a command runs in: plain Node, or the program itself, which has windows. */
export type Host =
  | {
      readonly hasWindows: true
      readonly openStudio: () => Promise<Studio>
      /** Folder where the program keeps what is its user's. */
      readonly userData: string
      /** What starts it: its executable, and in front of ours the words that Electron needs. */
      readonly program: readonly [string, ...string[]]
    }
  | {
      readonly hasWindows: false
      /** Runs these words of a command line in the program; the answer is its exit code. */
      readonly startProgram: (words: readonly string[]) => Promise<number>
    }
