import type { Check } from '../../ipc/presenter.ts'
import { say } from '../../messages/say.ts'

/** What a check found and, where it is not good, what to do. */
export function checkText({ name, state, values = {} }: Check): string {
  const value = (key: string) => values[key] ?? ''
  const good = state === 'good'
  switch (name) {
    case 'displays':
      return good ? say('check-displays-good', { size: value('size') }) : say('check-displays-hint')
    case 'notes':
      return say(good ? 'check-notes-good' : 'check-notes-hint')
    case 'canvas':
      return good
        ? say('check-canvas-good', { canvas: value('canvas') })
        : say('check-canvas-hint', { canvas: value('canvas'), fitting: value('fitting') })
    case 'audit':
      return say('check-audit-good', { figures: value('figures') })
    case 'fonts':
      return say(good ? 'check-fonts-good' : 'check-fonts-bad')
    case 'overflow':
      return good
        ? say('check-overflow-good', { count: value('count') })
        : say('check-overflow-bad', { slides: value('slides') })
    case 'awake':
      return say(good ? 'check-awake-good' : 'check-awake-bad')
    case 'power':
      return say(good ? 'check-power-good' : 'check-power-hint')
    case 'quiet':
      return say('check-quiet-hint')
    case 'time':
      return good
        ? say('check-time-good', { minutes: value('minutes'), agreed: value('agreed') })
        : say('check-time-hint', { minutes: value('minutes'), agreed: value('agreed') })
  }
}
