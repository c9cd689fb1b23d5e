import type { present as chinese } from '../zh-CN/present.ts'

/** Presenting: the presenter window, displays, keys, rehearsal. */
export const present = {} as const satisfies Record<keyof typeof chinese, string>
