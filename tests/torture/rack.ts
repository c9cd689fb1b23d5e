import { _electron } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Deck } from '../../src/deck/deck.ts'
import type * as Harness from '../component/harness/page/mount.ts'
import { buildHarness } from '../component/harness/build.ts'
import { electronPath, switches } from '../e2e/launch.ts'

declare const harness: typeof Harness

/** A deck of a batch that failed, by its place, and what went wrong on its slides. */
export interface Failure {
  readonly place: number
  readonly faults: readonly string[]
}

/** A page in the real Electron on which slides are tried, many in one go; one that dies or hangs is replaced. */
export interface Rack {
  readonly tryAll: (decks: readonly Deck[]) => Promise<readonly Failure[]>
  readonly close: () => Promise<void>
}

/** A slide has two seconds; a batch of them is given up when it takes longer than any busy machine needs. */
const BATCH = 24
const HUNG_MS = 60_000
const ALONE_HUNG_MS = 10_000

export async function openRack(): Promise<Rack> {
  const program = await buildHarness()
  let session = await openSession(program)
  const tryBatch = async (decks: readonly Deck[], from: number): Promise<readonly Failure[]> => {
    const outcome = await trialOf(session.page, decks)
    if (typeof outcome !== 'string')
      return outcome.flatMap((faults, index) => (faults.length > 0 ? [{ place: from + index, faults }] : []))
    await session.end()
    session = await openSession(program)
    if (decks.length === 1) return [{ place: from, faults: [outcome] }]
    const half = decks.length >> 1
    return [...(await tryBatch(decks.slice(0, half), from)), ...(await tryBatch(decks.slice(half), from + half))]
  }
  return {
    tryAll: async (decks) => {
      const failures: Failure[] = []
      for (let from = 0; from < decks.length; from += BATCH)
        failures.push(...(await tryBatch(decks.slice(from, from + BATCH), from)))
      return failures
    },
    close: () => session.end(),
  }
}

interface Session {
  readonly page: Page
  /** At once: a page that hangs would not hear of it. */
  readonly end: () => Promise<void>
}

async function openSession(program: string): Promise<Session> {
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...switches(), program],
    env: process.env as Record<string, string>,
  })
  const page = await app.firstWindow()
  await page.waitForFunction(() => 'harness' in globalThis)
  return {
    page,
    end: async () => {
      const closed = app.waitForEvent('close')
      app.process().kill('SIGKILL')
      await closed
    },
  }
}

/** The faults of each deck, or how the page ended. */
async function trialOf(page: Page, decks: readonly Deck[]): Promise<readonly (readonly string[])[] | string> {
  const trial = page.evaluate(async (batch) => {
    const faults: (readonly string[])[] = []
    for (const deck of batch) faults.push(await harness.tryDeck(deck))
    return faults
  }, decks)
  const killed = new Promise<string>((done) => page.once('crash', () => done('the page was killed')))
  let timer: NodeJS.Timeout | undefined
  const hung = new Promise<string>((done) => {
    timer = setTimeout(() => done('the page hung'), decks.length === 1 ? ALONE_HUNG_MS : HUNG_MS)
  })
  try {
    return await Promise.race([killed, hung, trial.catch((error: unknown) => ended(error, killed))])
  } finally {
    clearTimeout(timer)
  }
}

/** A killed page also breaks off what it was asked. */
function ended(error: unknown, killed: Promise<string>): Promise<string> {
  if (/crash|closed|destroyed/i.test(String(error))) return killed
  throw error
}
