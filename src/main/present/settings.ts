import * as v from 'valibot'
import { arrangement } from '../payloads/presenter.ts'
import { openSettings } from '../settings-file.ts'
import type { SettingsFile } from '../settings-file.ts'

const schema = v.object({
  arrangement,
  /** Set of displays → the one that had the audience. */
  seats: v.record(v.string(), v.string()),
})

export type PresentSettings = SettingsFile<v.InferOutput<typeof schema>>

const FRESH = { arrangement: { notesSize: 30, column: 0.6, row: 0.46 }, seats: {} }

export const openPresentSettings = (path: string): PresentSettings => openSettings(path, schema, FRESH)
