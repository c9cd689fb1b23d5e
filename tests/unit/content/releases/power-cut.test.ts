import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openReleases } from '../../../../src/content/releases/release-store.ts'
import { temporaryFolder } from '../deck-folder.ts'

/** A process of its own that takes in and accepts a second release, and is killed before its n-th change of the disk. */
const KILLED = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const [code, folder, step] = process.argv.slice(1)
const { openReleases } = await import(code)
const update = (text) => {
  const store = openReleases(folder)
  store.accept(store.take(new Map([['report.md', Buffer.from(text)]]), 'deck'), { place: 'deck', prints: [text] })
}
update('first')
let count = 0
for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'fsyncSync', 'rmSync']) {
  const real = fs[name]
  fs[name] = (...args) => {
    count += 1
    if (count === Number(step)) process.kill(process.pid, 'SIGKILL')
    return real(...args)
  }
}
syncBuiltinESMExports()
update('second')
`

/** More than an update takes. */
const MOST_STEPS = 60

test(
  'killed before any change that an update makes on the disk, one of the two releases plays, whole',
  { timeout: 120_000 },
  () => {
    const code = resolve('src/content/releases/release-store.ts')
    const played: (string | undefined)[] = []
    for (let step = 1; step <= MOST_STEPS; step += 1) {
      const folder = temporaryFolder()
      const args = ['--import', 'tsx', '--input-type=module', '-e', KILLED, code, folder, String(step)]
      const { signal, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      const current = openReleases(folder).current('deck')
      played.push(current && readFileSync(join(current.folder, 'report.md'), 'utf8'))
      if (status === 0) break
      expect(signal, stderr).toBe('SIGKILL')
    }
    expect(played.length).toBeLessThan(MOST_STEPS)
    const turned = played.indexOf('second')
    expect(turned).toBeGreaterThan(5)
    expect(played).toEqual(played.map((_each, at) => (at < turned ? 'first' : 'second')))
  },
)
