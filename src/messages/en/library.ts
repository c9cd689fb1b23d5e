import type { library as chinese } from '../zh-CN/library.ts'

/** The library window. */
export const library = {} as const satisfies Record<keyof typeof chinese, string>
