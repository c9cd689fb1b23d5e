/** Presenting: the presenter window, displays, keys, rehearsal. */
export const present = {} as const satisfies Record<string, string>
