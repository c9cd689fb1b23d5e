import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { needsNoSandbox } from '../../../src/dev/arguments.ts'
import { root } from '../../../src/dev/root.ts'
import { deckPath } from '../deck-path.ts'
import { electronPath, expect, test } from '../launch.ts'

interface Ended {
  readonly code: number
  readonly stdout: string
  /** Lines of the program; Chromium's begin with a bracket. */
  readonly stderr: readonly string[]
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, [...args], { cwd: root, env }, (error, stdout, stderr) => {
      const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('['))
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr: lines })
    })
  })
}

/** The command line inside the program, as a package runs it. */
const inProgram = (...args: readonly string[]) =>
  run(electronPath(), [...(needsNoSandbox() ? ['--no-sandbox'] : []), root, ...args])

/** The command line in plain Node, as a clone runs it. */
const inNode = (...args: readonly string[]) => run(process.execPath, [join(root, 'out/main/taopu-deck.js'), ...args])

test('the program takes the command line’s words: the same answer as plain Node, and no window', async () => {
  const [program, node] = await Promise.all([inProgram('check', deckPath), inNode('check', deckPath)])
  expect(program).toEqual(node)
  expect(node.code).toBe(0)
})

test('the program exits with the command’s code', async () => {
  const { code, stdout, stderr } = await inProgram('export', deckPath, '--to', 'gif', '-o', 'x')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toHaveLength(1)
  expect(stderr[0]).toContain('gif')
})
