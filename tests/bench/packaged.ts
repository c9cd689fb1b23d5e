import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, chown, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Machine } from '../../src/dev/machine.ts'
import { addedBytes } from '../../src/dev/packages/added-bytes.ts'
import { identify } from '../../src/dev/packages/identity.ts'
import { unpackLinux } from '../../src/dev/packages/linux.ts'
import { root } from '../../src/dev/root.ts'
import { median, type Row } from './row.ts'
import { firstSlideTime } from './session.ts'

const MB = 1024 * 1024
const RUNS = 3
const PATIENCE_MS = 30_000
/** Nobody: a package never runs as root, whose programs have no sandbox. */
const NOBODY = 65534

/** The program as it is packaged: what we add to Electron, and how soon its first slide stands on the screen. */
export async function measurePackaged(machine: Machine): Promise<readonly Row[]> {
  const made = await unpackLinux(machine.electron, identify(machine.electron), join(root, 'out', 'bench-packages'))
  const added = (await addedBytes(made)) / MB
  // Somewhere that everybody may read.
  const folder = await mkdtemp(join(tmpdir(), 'taopu-bench-package-'))
  await cp(made, folder, { recursive: true })
  await chmod(folder, 0o755)
  const starts: number[] = []
  while (starts.length < RUNS) starts.push(await start(machine, folder))
  await rm(folder, { recursive: true })
  return [
    { name: 'added to Electron', value: added, unit: 'MB', target: { atMost: 8 }, note: 'app, fonts and decks' },
    {
      name: 'packaged start to first slide',
      value: median(starts),
      unit: 'ms',
      note: `median of ${RUNS}, in the sandbox`,
    },
  ]
}

async function start(machine: Machine, folder: string): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'taopu-bench-home-'))
  const asNobody = process.getuid?.() === 0
  if (asNobody) await chown(home, NOBODY, NOBODY)
  const words = [join(folder, 'taopu-deck'), 'present', '--user-data', home]
  const become = asNobody ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : []
  const [program = '', ...args] = [...become, ...words]
  const startedAt = Date.now()
  const app = spawn(program, args, { env: { ...machine.env, HOME: home }, cwd: '/', stdio: 'ignore' })
  try {
    const log = join(home, 'logs', 'main.log')
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(5)) {
      const paintedAt = existsSync(log) ? firstSlideTime(readFileSync(log, 'utf8')) : undefined
      if (paintedAt !== undefined) return paintedAt - startedAt
    }
    throw new Error(`no first slide of the packaged program within ${PATIENCE_MS / 1000} s`)
  } finally {
    app.kill()
    if (app.exitCode === null && app.signalCode === null) await once(app, 'exit')
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}
