import { likelyIdentity, readIdentity } from '../../content/deck-identity.ts'

/** Which deck it is that kiosk.yaml names, by what stays the same from version to version. */
export interface Identities {
  readonly of: (deck: string) => string
  /** Looks into packages that nobody has looked into yet. */
  readonly learn: (decks: readonly string[]) => Promise<void>
}

export function openIdentities(): Identities {
  const known = new Map<string, string>()
  return {
    of: (deck) => known.get(deck) ?? likelyIdentity(deck),
    learn: async (decks) => {
      for (const deck of decks) if (!known.has(deck)) known.set(deck, await readIdentity(deck))
    },
  }
}
