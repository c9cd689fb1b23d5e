import type { kiosk as chinese } from '../zh-CN/kiosk.ts'

/** The lobby kiosk: settings, status page, updates, drill. */
export const kiosk = {
  'kiosk-page-died': 'the page ended before it showed its first frame; the old picture stays',
  'kiosk-page-late': 'the page showed no first frame in time; the old picture stays',
} as const satisfies Record<keyof typeof chinese, string>
