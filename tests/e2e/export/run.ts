import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needsNoSandbox } from '../../../src/dev/arguments.ts'
import { root } from '../../../src/dev/root.ts'
import { electronPath } from '../launch.ts'

export interface Ended {
  readonly code: number
  readonly stdout: string
  /** Lines of the program; Chromium's begin with a bracket. */
  readonly stderr: readonly string[]
}

const MOST_BYTES = 64 * 1024 * 1024

export function run(program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, [...args], { cwd: root, maxBuffer: MOST_BYTES }, (error, stdout, stderr) => {
      const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('['))
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr: lines })
    })
  })
}

/** The command line inside the program, as a package runs it. */
export const inProgram = (...args: readonly string[]): Promise<Ended> =>
  run(electronPath(), [...(needsNoSandbox() ? ['--no-sandbox'] : []), root, ...args])

export const COMMAND_LINE = join(root, 'out/main/taopu-deck.js')

/** The command line in plain Node, as a clone runs it. */
export const inNode = (...args: readonly string[]): Promise<Ended> => run(process.execPath, [COMMAND_LINE, ...args])

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'taopu-export-'))

/** A small deck: two areas, a part, a chart. */
export const SMALL_DECK = 'tests/fixtures/decks/areas-and-parts'

/** One section with one figure, for what takes its time with each slide. @returns the deck's folder, made in `parent`. */
export function shortDeck(parent: string): string {
  const folder = join(parent, 'short')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'report.md'), '# 一年回顾\n\n## 绿化养护\n\n- 绿化覆盖率达41.5%\n')
  return folder
}
