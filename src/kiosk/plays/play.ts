import { createHash } from 'node:crypto'

/** One slide that stood on a display. */
export interface Play {
  /** When it went, ISO 8601. */
  readonly t: string
  /** From the left, 1-based. */
  readonly display: number
  readonly deck: string
  readonly slide: string
  readonly seconds: number
  /** Loops completed before. */
  readonly loop: number
}

/** Stands in the first record of all. */
export const NO_RECORD_BEFORE = ''

const hashOf = (line: string): string => createHash('sha256').update(line).digest('hex')

/**
 * A record as a line of JSON, without its line end. It carries the hash of the line before it, so that no line can be
 * changed, added or taken out afterwards without breaking the chain; only the newest ones can be cut off.
 */
export const writePlay = (play: Play, lineBefore: string): string =>
  JSON.stringify({ ...play, before: lineBefore === NO_RECORD_BEFORE ? '' : hashOf(lineBefore) })

export interface PlayRecords {
  readonly plays: readonly Play[]
  /** 0-based lines that are no record, or do not follow from the line before them. */
  readonly broken: readonly number[]
}

/** @param lines oldest first. Old days are deleted, so what the first line follows from is not asked. */
export function readPlays(lines: readonly string[]): PlayRecords {
  const records = lines.map(parse)
  const follows = (at: number) => at === 0 || records[at]?.before === hashOf(lines[at - 1] ?? '')
  return {
    plays: records.flatMap((record) => record?.play ?? []),
    broken: lines.flatMap((_line, at) => (records[at] && follows(at) ? [] : [at])),
  }
}

function parse(line: string): { readonly play: Play; readonly before: string } | undefined {
  try {
    const { before, ...play } = JSON.parse(line) as Play & { readonly before: string }
    return typeof play.t === 'string' && typeof before === 'string' ? { play, before } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
