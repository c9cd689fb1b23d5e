import { app } from 'electron'
import type { Studio } from '../../export/studio.ts'
import { film } from './film.ts'
import { proveDeck } from '../proof/prove-deck.ts'
import { layOut } from './lay-out.ts'

/** Hidden windows of a program that serves its pages. */
export async function openStudio(): Promise<Studio> {
  await app.whenReady()
  return { layOut, film, prove: proveDeck }
}
