import type { kiosk as chinese } from '../zh-CN/kiosk.ts'

/** The lobby kiosk: settings, status page, updates, drill. */
export const kiosk = {} as const satisfies Record<keyof typeof chinese, string>
