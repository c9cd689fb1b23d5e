import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { _electron } from '@playwright/test'
import { needsNoSandbox } from '../../src/dev/arguments.ts'
import { buildApp } from '../../src/dev/build.ts'
import { prepareMachine } from '../../src/dev/machine.ts'
import { readPackageFile, root } from '../../src/dev/root.ts'
import { Refusal, runMain } from '../../src/dev/say.ts'
import { type Sample, takeSample } from './sample.ts'
import { judge } from './verdict.ts'

/** As a lobby's screen: with no graphics card, frames cost by their size. */
const SCREEN = '1920x1080x24'
const SAMPLES = 60
const NEVER = '1000000'

/**
 * `npm run soak -- --minutes N --speed X [--renew] [--json FILE]`: lets the kiosk loop, and tells whether its memory grows.
 * One page draws everything unless `--renew` lets the kiosk renew it as it does in a lobby.
 */
async function soak(): Promise<number> {
  const { minutes, speed, renew, json } = readOptions()
  const { electron, env } = await prepareMachine(SCREEN)
  await buildApp()
  const userData = await mkdtemp(join(tmpdir(), 'taopu-soak-'))
  const deck = resolve(root, readPackageFile().config.deck)
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [
      ...(needsNoSandbox() ? ['--no-sandbox'] : []),
      ...[root, 'kiosk', deck, '--speed', String(speed), '--user-data', userData],
    ],
    env: { ...(env as Record<string, string>), ...(renew ? {} : { TAOPU_DECK_LOOPS_A_PAGE: NEVER }) },
  })
  try {
    await (await app.firstWindow()).locator('html[data-ready="true"]').waitFor({ state: 'attached' })
    const samples: Sample[] = []
    const startedAt = performance.now()
    for (let number = 1; number <= SAMPLES; number += 1) {
      await pause(Math.max(0, startedAt + (minutes * 60_000 * number) / SAMPLES - performance.now()))
      const sample = await takeSample(app, startedAt)
      samples.push(sample)
      console.log(describe(sample))
    }
    const { passed, lines } = judge(samples)
    for (const line of lines) console.log(line)
    if (json) writeFileSync(json, `${JSON.stringify({ speed, samples, lines, passed }, null, 2)}\n`)
    return passed ? 0 : 1
  } finally {
    await app.close()
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

function readOptions() {
  const text = { type: 'string' } as const
  const options = { minutes: text, speed: text, json: text, renew: { type: 'boolean', default: false } } as const
  const { values } = parseArgs({ options })
  const number = (name: string, value: string | undefined, otherwise: number) => {
    const read = Number(value ?? otherwise)
    if (!(read > 0)) throw new Refusal(`--${name} takes a number above zero, not ${String(value)}`)
    return read
  }
  if (process.platform !== 'linux') throw new Refusal('the soak reads /proc, so it runs on Linux only')
  const { renew, json } = values
  return { renew, json, minutes: number('minutes', values.minutes, 30), speed: number('speed', values.speed, 60) }
}

const describe = ({ minutes, changes, page, pssMB, heapMB }: Sample) =>
  [
    `${minutes.toFixed(2)} min`,
    `${changes} changes`,
    `page ${page}`,
    `PSS ${pssMB.toFixed(1)} MB`,
    `heap ${heapMB.toFixed(2)} MB`,
  ].join('  ')

runMain(soak)
