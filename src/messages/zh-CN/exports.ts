/** Exports and their progress. */
export const exports = {} as const satisfies Record<string, string>
