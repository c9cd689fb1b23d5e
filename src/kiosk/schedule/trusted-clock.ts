/** The year of this program. No clock that is right shows an earlier one. */
const PROGRAM_YEAR = 2026
const YEARS_OF_SERVICE = 10

/** Whether the clock can be right: a board without a battery starts in 1970, a mistyped year lies far ahead. */
export function isPlausible(at: number): boolean {
  const year = new Date(at).getUTCFullYear()
  return year >= PROGRAM_YEAR && year <= PROGRAM_YEAR + YEARS_OF_SERVICE
}
