import { resolve } from 'node:path'
import { say } from '../messages/say.ts'
import { FAULTS } from './drill/faults.ts'
import { isAlive } from './drill/kiosk-processes.ts'
import { mainPid, tryFault } from './drill/try-fault.ts'
import type { Outcome } from './drill/try-fault.ts'
import { EXIT } from './exit-codes.ts'
import type { Host } from './host.ts'
import { flag, readWords, text } from './read-words.ts'
import { unusable } from './unusable.ts'

/** `drill [--user-data DIR] [--json]`: breaks the running kiosk in every way that it must come back from, and tells how soon it was back. */
export async function runDrill(args: readonly string[], host: Host): Promise<number> {
  const read = readWords(args, { 'user-data': text, json: flag })
  const given = read?.values['user-data'] ?? (host.hasWindows ? host.userData : undefined)
  if (!read || given === undefined || read.positionals.length > 0) return unusable(say('usage-drill'))
  if (process.platform !== 'linux') return unusable(say('drill-linux-only'))
  const userData = resolve(given)
  if (!isAlive(mainPid(userData))) return unusable(say('drill-no-kiosk', { folder: userData }))
  const outcomes: Outcome[] = []
  for (const fault of FAULTS) {
    const outcome = await tryFault(fault, userData)
    outcomes.push(outcome)
    if (!read.values.json) process.stdout.write(`${describe(outcome)}\n`)
  }
  if (read.values.json) process.stdout.write(`${JSON.stringify({ faults: outcomes })}\n`)
  return outcomes.every(isPassed) ? EXIT.clean : EXIT.problems
}

/** A fault that cannot be made here is no failure of the kiosk. */
const isPassed = ({ ms, mostMs }: Outcome) => ms === undefined || (ms !== null && ms <= mostMs)

function describe(outcome: Outcome): string {
  const { ms, mostMs } = outcome
  const fault = say(`drill-${outcome.fault}`)
  if (ms === undefined) return say('drill-not-made', { fault })
  if (ms === null) return say('drill-not-back', { fault })
  const values = { fault, seconds: (ms / 1000).toFixed(1), most: mostMs / 1000 }
  return isPassed(outcome) ? say('drill-passed', values) : say('drill-late', values)
}
