import { join } from 'node:path'
import { app } from 'electron'
import { writePlays } from '../../export/plays-file.ts'
import type { Outcome } from '../../ipc/status.ts'
import { say } from '../../messages/say.ts'
import { beginAgain } from '../heal/end-cleanly.ts'
import type { Clock } from './clock.ts'
import { describeStatus } from './describe-status.ts'
import type { StatusFacts } from './describe-status.ts'
import type { Halls } from './halls.ts'
import type { SettingsFile } from './settings-file.ts'
import type { StatusPageOptions } from './status-page.ts'

interface Tended {
  readonly halls: Halls
  readonly settings: SettingsFile
  readonly clock: Clock
  readonly userData: string
  readonly health: () => StatusFacts['health']
}

/** What the status page reads and does. */
export function tendStatus({ halls, settings, clock, userData, health }: Tended): StatusPageOptions {
  return {
    read: () =>
      describeStatus({
        now: clock(),
        version: app.getVersion(),
        health: health(),
        displays: halls.all().map(({ status }) => status()),
        settings,
      }),
    save: (wanted) => {
      const failure = settings.edit(wanted)
      for (const hall of halls.all()) hall.look()
      return { ok: failure === undefined, message: failure ?? say('status-saved') }
    },
    exportPlays: () =>
      exportPlays(userData, join(userData, `plays-${new Date(clock()).toISOString().slice(0, 10)}.csv`)),
    end: (how) => {
      // A supervisor starts again what ends with another code; a kiosk that was told to leave stays away.
      if (how === 'restart') beginAgain()
      else app.exit(0)
    },
  }
}

function exportPlays(userData: string, file: string): Outcome {
  try {
    const { plays, broken } = writePlays(userData, file)
    return { ok: true, message: say('status-exported', { file, plays, broken: broken.length }) }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return { ok: false, message: say('file-unwritable', { file, code: String(error.code) }) }
  }
}
