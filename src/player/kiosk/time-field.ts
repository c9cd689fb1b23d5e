/** Minutes of a day → the value of a time field, which has no 24:00: the end of a day is written 00:00. */
export function timeOf(minute: number): string {
  const parts = [Math.floor(minute / 60) % 24, minute % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** The way back; undefined for a field that was emptied. */
export function minuteOf(time: string, side: 'from' | 'to'): number | undefined {
  const [, hours = '', minutes = ''] = /^(\d{2}):(\d{2})/.exec(time) ?? []
  if (hours === '') return undefined
  const minute = Number(hours) * 60 + Number(minutes)
  return side === 'to' && minute === 0 ? 1440 : minute
}
