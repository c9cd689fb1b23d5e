import { readFileSync } from 'node:fs'
import { safeParse } from 'valibot'
import type { GenericSchema, InferOutput } from 'valibot'
import { writeWhole } from './write-whole.ts'

export interface SettingsFile<T> {
  readonly read: () => T
  /** Changes some of it and writes it all. */
  readonly keep: (change: Partial<T>) => void
}

/** A JSON file of user data. One that is missing, broken or of another shape counts as `fallback`: settings never stop a show. */
export function openSettings<S extends GenericSchema>(
  path: string,
  schema: S,
  fallback: InferOutput<S>,
): SettingsFile<InferOutput<S>> {
  let settings = stored(path, schema) ?? fallback
  return {
    read: () => settings,
    keep: (change) => {
      settings = { ...(settings as object), ...change } as InferOutput<S>
      writeWhole(path, `${JSON.stringify(settings, null, 2)}\n`)
    },
  }
}

function stored<S extends GenericSchema>(path: string, schema: S): InferOutput<S> | undefined {
  try {
    const parsed = safeParse(schema, JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.output : undefined
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return undefined
    throw error
  }
}
