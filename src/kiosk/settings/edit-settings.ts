import { parseDocument } from 'yaml'
import { writeDays, writeHours } from './read-when.ts'
import type { CommonSettings } from './settings.ts'

/** The text of kiosk.yaml with other values; its comments, order and everything else stay. */
export function editSettings(text: string, wanted: CommonSettings): string {
  const document = parseDocument(text)
  const set = (path: readonly string[], value: unknown) => {
    if (JSON.stringify(document.getIn(path)) !== JSON.stringify(value)) document.setIn(path, value)
  }
  set(['reading-speed'], wanted.readingSpeed)
  set(['touch'], wanted.touch)
  if (document.has('updates') || !wanted.updates) set(['updates', 'on'], wanted.updates)
  const opening = wanted.opening.map(({ from, to, days, hours }) => ({
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(days.length > 0 && { days: document.createNode(writeDays(days), { flow: true }) }),
    ...(hours.length > 0 && { hours: hours.length === 1 ? hours.map(writeHours)[0] : hours.map(writeHours) }),
  }))
  if (document.has('opening') || opening.length > 0) document.set('opening', document.createNode(opening))
  return document.toString({ lineWidth: 0 })
}
