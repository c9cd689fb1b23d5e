import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../src/dev/root.ts'
import { deckPath } from '../deck-path.ts'
import { expect, test } from '../launch.ts'
import { COMMAND_LINE, inNode, inProgram, newFolder } from './run.ts'

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

test('a deck that fails the audit is not exported: its problems, exit 1, nothing written', async () => {
  const folder = newFolder()
  const args = ['tests/fixtures/decks/wrong-digit', '--to', 'pdf', '-o', join(folder, 'a.pdf')]
  const { code, stdout, stderr } = await inProgram('export', ...args)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr.join('\n')).toContain('deck.yaml')
  expect(readdirSync(folder)).toEqual([])
})

test('Ctrl+C ends an export from a clone with 130, and leaves nothing behind', async () => {
  const folder = newFolder()
  const args = [COMMAND_LINE, 'export', deckPath, '--to', 'png', '-o', join(folder, 'pictures')]
  const command = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((done) => command.once('exit', (code) => done(code)))
  await expect.poll(() => readdirSync(folder), { timeout: 40_000 }).toHaveLength(1)
  command.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(readdirSync(folder)).toEqual([])
})
