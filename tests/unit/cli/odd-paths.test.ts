import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCheck } from '../../../src/cli/check.ts'
import { runExport } from '../../../src/cli/export.ts'
import { runImport } from '../../../src/cli/import.ts'
import { runPack } from '../../../src/cli/pack.ts'
import { runSheet } from '../../../src/cli/sheet.ts'
import { runUnpack } from '../../../src/cli/unpack.ts'
import { runVerify } from '../../../src/cli/verify.ts'
import { temporaryFolder } from '../content/deck-folder.ts'
import { sectionOf } from '../deck/build-from.ts'
import { capture } from './capture.ts'

const host = { hasWindows: false, startProgram: async () => 0 } as const
const COMMANDS = {
  check: (path: string) => runCheck([path]),
  import: (path: string, room: string) => runImport([path, '-o', join(room, 'new')]),
  sheet: (path: string, room: string) => runSheet([path, '-o', join(room, 'new.csv')]),
  pack: (path: string, room: string) => runPack([path, '-o', join(room, 'new.deck')]),
  verify: (path: string) => runVerify([path]),
  unpack: (path: string, room: string) => runUnpack([path, '-o', join(room, 'new')]),
  export: (path: string, room: string) => runExport([path, '--to', 'html', '-o', join(room, 'new.html')], host),
}
const NAMES = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]

/** A room with one of every odd thing in it. */
function oddRoom(): string {
  const room = temporaryFolder()
  writeFileSync(join(room, 'file.txt'), '柳溪镇工作报告\n')
  mkdirSync(join(room, 'folder.txt'))
  mkdirSync(join(room, 'folder.deck'))
  symlinkSync('ring.txt', join(room, 'ring.txt'))
  symlinkSync('nowhere', join(room, 'broken.txt'))
  mkdirSync(join(room, 'ringed'))
  symlinkSync('report.md', join(room, 'ringed', 'report.md'))
  return room
}

const ODD = [
  'file.txt/',
  'file.txt/x.deck',
  'folder.txt',
  'folder.deck',
  'ring.txt',
  'ring.txt/report.txt',
  'broken.txt',
  'ringed',
  `${'长'.repeat(200)}.txt`,
]

describe.each(NAMES)('%s says in one line what is wrong with an odd path, exit 2', (name) => {
  test.each([...ODD, '/dev/null', '/dev/zero'])('%s', async (path) => {
    const room = oddRoom()
    const said = await capture(() => COMMANDS[name](path.startsWith('/') ? path : join(room, path), room))
    expect(said.code).toBe(2)
    expect(said.stderr).toHaveLength(1)
    expect(said.stderr[0]).toMatch(/\p{Script=Han}/u)
    expect(said.stderr[0]).not.toMatch(/Error:|\bat /)
  })
})

describe('an output that cannot be written is said in one line, exit 2, and leaves nothing', () => {
  const deck = () => {
    const room = oddRoom()
    mkdirSync(join(room, 'deck'))
    writeFileSync(join(room, 'deck', 'report.md'), sectionOf('收集问题1747个'))
    return room
  }
  const outputs = ['file.txt/new', 'none/new', 'ring.txt/new', `${'长'.repeat(200)}`]

  test.each(outputs)('%s', async (output) => {
    const room = deck()
    const [from, to] = [join(room, 'deck'), join(room, output)]
    const all = [
      () => runSheet([from, '-o', `${to}.csv`]),
      () => runPack([from, '-o', `${to}.deck`]),
      // Whether a name is too long shows when it is written, and from here there is no built page to write.
      ...(output.includes('/') ? [() => runExport([from, '--to', 'html', '-o', `${to}.html`], host)] : []),
    ]
    for (const run of all) {
      const { code, stderr } = await capture(run)
      expect({ code, lines: stderr.length }).toEqual({ code: 2, lines: 1 })
    }
  })

  test.each(['file.txt', 'file.txt/new', 'ring.txt', `${'长'.repeat(200)}`])('import into %s', async (output) => {
    const room = oddRoom()
    const { code, stderr } = await capture(() => runImport([join(room, 'file.txt'), '-o', join(room, output)]))
    expect({ code, lines: stderr.length }).toEqual({ code: 2, lines: 1 })
  })
})
