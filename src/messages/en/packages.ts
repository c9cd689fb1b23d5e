import type { packages as chinese } from '../zh-CN/packages.ts'

/** Packages of decks: pack, verify, keys. */
export const packages = {} as const satisfies Record<keyof typeof chinese, string>
