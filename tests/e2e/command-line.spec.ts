import { execFile } from 'node:child_process'
import { needsNoSandbox } from '../../src/dev/arguments.ts'
import { root } from '../../src/dev/root.ts'
import { expect, test } from './launch.ts'

interface Ended {
  readonly code: number
  readonly lines: readonly string[]
}

/** What the program itself says; lines of Chromium's own log begin with a bracket. */
function run(args: readonly string[]): Promise<Ended> {
  const sandbox = needsNoSandbox() ? ['--no-sandbox'] : []
  return new Promise((resolve) => {
    execFile(process.env['TAOPU_ELECTRON_PATH'] ?? '', [...sandbox, root, ...args], (error, _stdout, stderr) => {
      const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('['))
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, lines })
    })
  })
}

for (const [args, said] of [
  [['present', '/no/such/deck'], '/no/such/deck'],
  [['present', '--canvas', '5:4'], '5:4'],
  [['kiosk', '--speed', 'fast'], 'fast'],
  [['--frobnicate'], '--frobnicate'],
  [['present', 'a', 'b'], 'b'],
] as const) {
  test(`${args.join(' ')}: one line that names it, exit 2`, async () => {
    const { code, lines } = await run(args)
    expect(code).toBe(2)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(said)
  })
}
