import { app } from 'electron'
import type { Studio } from '../../export/studio.ts'

/** Hidden windows that lay decks out on sheets. */
export async function openStudio(): Promise<Studio> {
  await app.whenReady()
  return { layOut: () => Promise.reject(new Error('no sheets yet')) }
}
