/** One line of the benchmark's table. */
export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The bound that the value must keep; a row without one is there to be read. */
  readonly target?: Bound
  /** What the value was made of, such as how many changes. */
  readonly note?: string
}

export type Bound = { readonly atMost: number } | { readonly atLeast: number }

export function isMet({ value, target }: Row): boolean | undefined {
  if (!target) return undefined
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper
}

export function formatTable(rows: readonly Row[]): string {
  const cells = [['measure', 'value', 'target', '', 'note'], ...rows.map(cellsOf)]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cellsOf(row: Row): readonly string[] {
  const met = isMet(row)
  return [
    row.name,
    format(row.value, row.unit),
    bound(row),
    met === undefined ? '' : met ? 'pass' : 'MISS',
    row.note ?? '',
  ]
}

function bound({ target, unit }: Row): string {
  if (!target) return '—'
  return 'atMost' in target ? `≤ ${format(target.atMost, unit)}` : `≥ ${format(target.atLeast, unit)}`
}

/** Two decimals below ten, whole numbers from a hundred on: more digits than that is noise. */
function format(value: number, unit: string): string {
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0
  return `${value.toFixed(digits)} ${unit}`.trimEnd()
}
