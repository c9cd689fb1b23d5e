import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describeProblem } from '../../content/describe-problem.ts'
import { editSettings } from '../../kiosk/settings/edit-settings.ts'
import { parseSettings, SETTINGS_FILE } from '../../kiosk/settings/parse-settings.ts'
import { DEFAULTS } from '../../kiosk/settings/settings.ts'
import type { CommonSettings, KioskSettings } from '../../kiosk/settings/settings.ts'
import { say } from '../../messages/say.ts'
import type { Diagnostic } from '../../report/report.ts'
import type { Log } from '../log.ts'

export interface SettingsFile {
  readonly path: string
  /** The last good ones. */
  readonly current: () => KioskSettings
  /** Why the file as it is now is not in force. */
  readonly problems: () => readonly string[]
  /** Reads the file again when it was saved since; true when other settings are in force. */
  readonly reload: () => boolean
  /** Undefined when done, else why not. */
  readonly edit: (wanted: CommonSettings) => string | undefined
  /** Writes a commented file where there is none. */
  readonly writeTemplate: () => void
}

/** A copy of the last good text: a file that is broken at the next start must not cost the settings that were in force. */
const LAST_GOOD = `${SETTINGS_FILE}.good`

export function openSettingsFile(folder: string, log: Log): SettingsFile {
  const path = join(folder, SETTINGS_FILE)
  let current: KioskSettings = readGood(folder) ?? DEFAULTS
  let problems: readonly Diagnostic[] = []
  let seen = ''
  const reload = () => {
    const stamp = stampOf(path)
    if (stamp === seen) return false
    seen = stamp
    const text = stamp === '' ? '' : readText(path)
    if (text === undefined) return false
    const parsed = parseSettings(text, folder)
    problems = parsed.ok ? [] : parsed.problems
    if (!parsed.ok) {
      log('settings-refused', { problems: problems.map(describeProblem) })
      for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`)
      return false
    }
    current = parsed.settings
    if (stamp !== '') attempt(() => writeWhole(join(folder, LAST_GOOD), text))
    log('settings-accepted')
    return true
  }
  const edit = (wanted: CommonSettings) => {
    if (problems.length > 0) return say('kiosk-settings-broken')
    const failure = attempt(() => writeWhole(path, editSettings(readText(path) ?? say('kiosk-template'), wanted)))
    reload()
    return failure === undefined ? undefined : say('kiosk-settings-unwritable', { file: path, code: failure })
  }
  reload()
  return {
    path,
    current: () => current,
    problems: () => problems.map(describeProblem),
    reload,
    edit,
    writeTemplate: () => {
      if (existsSync(path)) return
      attempt(() => writeWhole(path, say('kiosk-template')))
      seen = stampOf(path)
    },
  }
}

function readGood(folder: string): KioskSettings | undefined {
  const text = readText(join(folder, LAST_GOOD))
  const parsed = text === undefined ? undefined : parseSettings(text, folder)
  return parsed?.ok ? parsed.settings : undefined
}

/** Changes with every save, also one by rename or on a share that sends no events; empty when there is no file. */
function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? `${stat.mtimeMs} ${stat.size} ${stat.ino}` : ''
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code !== 'ENOENT') process.stderr.write(`settings: ${String(error)}\n`)
    return undefined
  }
}

function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, text, { flush: true })
  renameSync(`${path}.new`, path)
}

/** The system's error code when the disk refuses; the show goes on. */
function attempt(write: () => void): string | undefined {
  try {
    write()
    return undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    process.stderr.write(`settings: ${String(error)}\n`)
    return String(error.code)
  }
}
