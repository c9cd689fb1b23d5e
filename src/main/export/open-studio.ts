import { statSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { Studio } from '../../export/studio.ts'
import { openProofs } from '../proof/known-proofs.ts'
import { proveDeck } from '../proof/prove-deck.ts'
import { film } from './film.ts'
import { layOut } from './lay-out.ts'

/** Hidden windows of a program that serves its pages. */
export async function openStudio(): Promise<Studio> {
  await app.whenReady()
  const proofs = openProofs(join(app.getPath('userData'), 'proofs'), buildOf())
  return {
    layOut,
    film,
    prove: async (job, options) => {
      const known = proofs.find(job.deck)
      if (known) return known
      const proven = await proveDeck(job, options)
      proofs.keep(job.deck, proven)
      return proven
    },
  }
}

/** The version alone does not tell one build of a clone from the next. */
const buildOf = (): string =>
  `${app.getVersion()} ${process.versions['electron']} ${statSync(join(import.meta.dirname, '../renderer')).mtimeMs}`
