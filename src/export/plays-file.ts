import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readPlays } from '../kiosk/plays/play.ts'
import type { Play } from '../kiosk/plays/play.ts'
import { say } from '../messages/say.ts'
import { toCsv } from './csv.ts'

export interface WrittenPlays {
  readonly plays: number
  /** `2026-11-25.jsonl:12` of each line that does not follow from the one before it. */
  readonly broken: readonly string[]
}

/** Where a kiosk keeps its records, a file a day. */
export const playsFolder = (userData: string): string => join(userData, 'plays')

const DAY = /^\d{4}-\d{2}-\d{2}\.jsonl$/

/** The days that have records, oldest first. */
export const playFiles = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => DAY.test(name))
        .sort()
    : []

/** Writes all records of a kiosk as CSV, whole or not at all. */
export function writePlays(userData: string, output: string): WrittenPlays {
  const folder = playsFolder(userData)
  const lines = playFiles(folder).flatMap((name) => linesOf(join(folder, name)).map((line) => ({ line, name })))
  const { plays, broken } = readPlays(lines.map(({ line }) => line))
  const temporary = `${output}.${process.pid}.new`
  try {
    writeFileSync(temporary, toCsv(say('kiosk-plays-columns').split(' '), plays.map(rowOf)))
    renameSync(temporary, output)
  } finally {
    rmSync(temporary, { force: true })
  }
  const placeOf = (at: number) => {
    const name = lines[at]?.name ?? ''
    return `${name}:${at - lines.findIndex((each) => each.name === name) + 1}`
  }
  return { plays: plays.length, broken: broken.map(placeOf) }
}

export const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')

const rowOf = ({ t, display, deck, slide, seconds, loop }: Play): readonly string[] => [
  t,
  String(display),
  basename(deck),
  slide,
  String(seconds),
  String(loop),
]
