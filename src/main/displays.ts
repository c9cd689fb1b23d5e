import { screen } from 'electron'
import type { Display } from 'electron'

/** The displays a show goes to: number N from the left (1-based), all of them, or the one the user is at. */
export function chooseDisplays(wanted: number | 'all' | undefined): readonly Display[] {
  const all = [...screen.getAllDisplays()].sort((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y)
  if (wanted === 'all') return all
  const chosen = wanted === undefined ? undefined : all[wanted - 1]
  return [chosen ?? screen.getPrimaryDisplay()]
}
