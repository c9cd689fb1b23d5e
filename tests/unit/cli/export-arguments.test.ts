import { expect, test } from 'vitest'
import { runExport } from '../../../src/cli/export.ts'
import { exportArguments } from '../../../src/cli/export-arguments.ts'
import { capture } from './capture.ts'

const exporting = (line: string) =>
  capture(() =>
    runExport(line.split(' '), { hasWindows: false, startProgram: () => Promise.reject(new Error('started')) }),
  )

test.each([
  ['--to pdf -o a.pdf', 'taopu-deck check'],
  ['deck -o a.pdf', 'html、pdf、png、pptx、video'],
  ['deck --to gif -o a.gif', '“gif”'],
  ['deck --to pdf', '-o'],
  ['deck --to pdf -o a.pdf --pages handout-4', '“handout-4”'],
  ['deck --to png -o a --scale 9', '“9”'],
  ['deck --to png -o a --scale 0', '“0”'],
  ['deck --to pdf -o a.pdf --canvas 5:4', '“5:4”'],
  ['deck --to pdf -o a.pdf --edition long', '“long”'],
  ['deck --to pdf -o a.pdf --frobnicate', '--frobnicate'],
  ['deck other --to pdf -o a.pdf', '“other”'],
])('%s: one line that names the fault, exit 2, and no window is opened', async (line, said) => {
  const { code, stdout, stderr } = await exporting(line)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toHaveLength(1)
  expect(stderr[0]).toContain(said)
})

test('everything but the format, the deck and the output has a default', () => {
  expect(exportArguments('deck --to html -o a.html'.split(' '))).toEqual({
    folder: 'deck',
    to: 'html',
    output: 'a.html',
    canvas: undefined,
    edition: 'full',
    sheets: 'slides',
    scale: 1,
  })
})

test('what needs windows is handed to the program as it was typed', async () => {
  const started: string[][] = []
  const startProgram = (words: readonly string[]) => {
    started.push([...words])
    return Promise.resolve(7)
  }
  const words = ['deck', '--to', 'pdf', '-o', 'a.pdf']
  expect(await runExport(words, { hasWindows: false, startProgram })).toBe(7)
  expect(started).toEqual([['export', ...words]])
})
