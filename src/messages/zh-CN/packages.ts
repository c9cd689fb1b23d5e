/** Packages of decks: pack, verify, keys. */
export const packages = {} as const satisfies Record<string, string>
