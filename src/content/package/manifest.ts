import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { say } from '../../messages/say.ts'
import { isDeckFile } from '../deck-files.ts'
import type { DeckFile, DeckFiles } from '../deck-files.ts'
import { refuse } from '../refuse.ts'
import type { Refused } from '../refuse.ts'

/** Raised when an older program could misread what a newer one packs. */
export const FORMAT = 1

const line = v.pipe(v.string(), v.regex(/^\P{Cc}{1,200}$/u))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const schema = v.object({
  format: v.literal(FORMAT),
  /** What stays the same from version to version of one deck. */
  id: line,
  title: line,
  /** Grows: of two packages with the same id the higher one is the newer. */
  version: v.pipe(count, v.minValue(1)),
  /** `2026-03-01T08:00:00Z` */
  created: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)),
  /** Every file of the deck; `sha256` is in hexadecimal digits, `size` in bytes. */
  files: v.array(v.object({ name: line, size: count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })),
})

/** What a package says of itself: `manifest.json`. */
export type Manifest = v.InferOutput<typeof schema>

export type ParsedManifest = { readonly ok: true; readonly manifest: Manifest } | Refused

export function describeFiles(files: ReadonlyMap<string, Uint8Array>): Manifest['files'] {
  return [...files].map(([name, bytes]) => ({ name, size: bytes.length, sha256: digest(bytes) }))
}

/** @param file for messages. */
export function parseManifest(file: string, bytes: Uint8Array): ParsedManifest {
  const invalid = refuse('package-manifest-invalid', file, say('package-manifest-invalid', { file }))
  const json = parseJson(bytes)
  const { success, output } = v.safeParse(v.object({ format: v.pipe(count, v.minValue(1)) }), json)
  if (!success) return invalid
  if (output.format > FORMAT)
    return refuse('package-too-new', file, say('package-too-new', { file, format: output.format, known: FORMAT }))
  const parsed = v.safeParse(schema, json)
  return parsed.success ? { ok: true, manifest: parsed.output } : invalid
}

export type MatchedFiles = { readonly ok: true; readonly files: DeckFiles } | Refused

/**
 * The deck's files, every one of them as the manifest says and none beside them.
 * @param file for messages.
 * @param entries without the manifest and the signature.
 */
export function matchFiles(file: string, manifest: Manifest, entries: ReadonlyMap<string, Uint8Array>): MatchedFiles {
  const files = new Map<DeckFile, Uint8Array>()
  for (const { name, size, sha256 } of manifest.files) {
    const bytes = entries.get(name)
    if (!isDeckFile(name)) return refuse('package-file-foreign', file, say('package-file-foreign', { file, name }))
    if (!bytes) return refuse('package-file-missing', file, say('package-file-missing', { file, name }))
    if (bytes.length !== size || digest(bytes) !== sha256)
      return refuse('package-file-changed', file, say('package-file-changed', { file, name }))
    files.set(name, bytes)
  }
  for (const name of entries.keys())
    if (!manifest.files.some((listed) => listed.name === name))
      return refuse('package-file-unlisted', file, say('package-file-unlisted', { file, name }))
  if (!files.has('report.md'))
    return refuse('package-file-missing', file, say('package-file-missing', { file, name: 'report.md' }))
  return { ok: true, files }
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    throw error
  }
}
