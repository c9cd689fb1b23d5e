import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { prepareMachine } from '../../src/dev/machine.ts'
import { Refusal, runMain } from '../../src/dev/say.ts'
import { openRack } from './rack.ts'
import type { Rack } from './rack.ts'
import { runTrial } from './trials.ts'
import type { Outcome, Trial } from './trials.ts'

const FULL: Readonly<Record<Trial, number>> = { rows: 500, slides: 4000, reports: 300 }

/**
 * `npm run torture [-- --seed N] [--only rows|slides|reports]`: slides of every layout, chart kind and canvas with texts and
 * values of all kinds. None may kill the page, hold it up, leave it blank or throw.
 */
async function torture(): Promise<number> {
  const { seed, only } = readOptions()
  const { env } = await prepareMachine()
  Object.assign(process.env, env)
  const rack = await openRack()
  try {
    return await tryEach(rack, seed, only)
  } finally {
    await rack.close()
  }
}

async function tryEach(rack: Rack, seed: number, only: string | undefined): Promise<number> {
  console.log(`seed ${seed}`)
  let failures = 0
  for (const [trial, runs] of Object.entries(FULL) as [Trial, number][]) {
    if (only && only !== trial) continue
    const outcome = await runTrial(rack, trial, runs, seed)
    console.log(describe(trial, outcome))
    for (const failure of outcome.failures) console.log(`\n${failure}`)
    failures += outcome.failures.length
  }
  return failures > 0 ? 1 : 0
}

function describe(trial: Trial, { decks, slides, shapes, seconds, failures }: Outcome): string {
  const rarest = [...shapes].reduce((least, each) => (each[1] < least[1] ? each : least), ['', Infinity] as const)
  return [
    `${trial}: ${decks} decks, ${slides} slides`,
    `${shapes.size} shapes, the rarest ${rarest.join(' × ')}`,
    `${(slides / seconds).toFixed(1)} slides/s`,
    `${failures.length} failed`,
  ].join('; ')
}

function readOptions() {
  const { values } = parseArgs({ options: { seed: { type: 'string' }, only: { type: 'string' } } })
  const seed = Number(values.seed ?? randomInt(2 ** 31 - 1))
  if (!Number.isInteger(seed)) throw new Refusal(`--seed takes a whole number, not ${String(values.seed)}`)
  if (values.only !== undefined && !(values.only in FULL))
    throw new Refusal(`--only takes ${Object.keys(FULL).join(', ')}`)
  return { seed, only: values.only }
}

runMain(torture)
