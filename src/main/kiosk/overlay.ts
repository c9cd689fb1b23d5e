import type { Change } from '../../kiosk/schedule/due.ts'
import { isPlausible } from '../../kiosk/schedule/trusted-clock.ts'
import type { KioskSettings } from '../../kiosk/settings/settings.ts'
import { currentLanguage, say } from '../../messages/say.ts'

/** `09:41`, or with the weekday when it is not today's. */
export function timeOf(at: number, zone: string | undefined, weekday = false): string {
  return new Intl.DateTimeFormat(currentLanguage(), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(weekday && { weekday: 'short' }),
    ...(zone !== undefined && { timeZone: zone }),
  }).format(at)
}

/** What stands in the corner; nothing while the clock cannot be right. */
export function overlayOf({ overlay, timezone }: KioskSettings, at: number, changes: () => readonly Change[]): string {
  if (overlay === 'none' || !isPlausible(at)) return ''
  const time = timeOf(at, timezone)
  const closing = overlay === 'clock-and-next' ? changes().find(({ open }) => !open) : undefined
  return closing ? say('kiosk-open-until', { time, until: timeOf(closing.at, timezone) }) : time
}
