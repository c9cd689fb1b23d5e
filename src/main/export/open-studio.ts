import { join } from 'node:path'
import { app } from 'electron'
import type { Studio } from '../../export/studio.ts'
import { serveApp } from '../app-protocol.ts'
import { lockDown } from '../lockdown.ts'
import { layOut } from './lay-out.ts'

/** The studio of a program that was started for a command and serves nothing yet. */
export async function openStudio(): Promise<Studio> {
  await app.whenReady()
  lockDown()
  void serveApp(join(import.meta.dirname, '../renderer'))
  return studio
}

/** The studio of a running program. */
export const studio: Studio = { layOut }
