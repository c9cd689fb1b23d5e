import { readPackageFile } from '../../src/dev/root.ts'

/** The deck that the repository shows by default. */
export const deckPath = readPackageFile().config.deck
