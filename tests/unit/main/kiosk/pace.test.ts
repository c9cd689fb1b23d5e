import { expect, test, vi } from 'vitest'
import { createPace } from '../../../../src/main/kiosk/pace.ts'
import type { RunningProgramme } from '../../../../src/main/kiosk/running-programme.ts'
import type { Curtain } from '../../../../src/ipc/show.ts'

vi.mock('electron', () => ({ powerSaveBlocker: { start: () => 1, stop: () => undefined } }))

function programme() {
  const said: (Curtain | 'restart' | 'stop')[] = []
  const running = {
    slideshow: { draw: (curtain: Curtain) => said.push(curtain) },
    clock: { restart: () => said.push('restart'), stop: () => said.push('stop') },
  } as unknown as RunningProgramme
  return { said, running }
}

test('a programme that takes over while the screen sleeps is as dark and still as the one before', () => {
  const [first, second] = [programme(), programme()]
  let running = first.running
  const pace = createPace(() => running)
  pace.sleep(true)
  expect(first.said).toEqual(['black', 'stop'])
  running = second.running
  pace.apply()
  expect(second.said).toEqual(['black', 'stop'])
  pace.sleep(false)
  expect(second.said.slice(2)).toEqual(['none', 'restart'])
  pace.hold(true)
  expect(second.said.slice(4)).toEqual(['none', 'stop'])
})
