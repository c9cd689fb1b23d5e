import type { exports as chinese } from '../zh-CN/exports.ts'

/** Exports and their progress. */
export const exports = {} as const satisfies Record<keyof typeof chinese, string>
