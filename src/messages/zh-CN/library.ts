/** The library window. */
export const library = {} as const satisfies Record<string, string>
