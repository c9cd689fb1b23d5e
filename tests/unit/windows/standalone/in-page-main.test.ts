import { afterEach, expect, test, vi } from 'vitest'
import type { AuditedDeck } from '../../../../src/ipc/show.ts'
import { createInPageMain } from '../../../../src/windows/standalone/in-page-main.ts'

/** A page that is full screen or not, and counts what is asked of it. */
function pageThat(isFull: boolean) {
  const page = {
    fullscreenElement: isFull ? {} : null,
    exitFullscreen: vi.fn(() => Promise.resolve()),
    documentElement: { requestFullscreen: vi.fn(() => Promise.resolve()) },
  }
  vi.stubGlobal('document', page)
  return {
    left: () => page.exitFullscreen.mock.calls.length,
    entered: () => page.documentElement.requestFullscreen.mock.calls.length,
  }
}
afterEach(() => vi.unstubAllGlobals())

const slides = [{ id: 's1' }, { id: 's2' }]
const open = () =>
  createInPageMain({
    deck: { canvas: '16:9', slides } as unknown as AuditedDeck,
    source: 'town/report.md',
    language: 'zh-CN',
    start: 0,
    changed: () => undefined,
  })

test.each([
  ['enter', false, { entered: 1, left: 0 }],
  ['enter', true, { entered: 0, left: 0 }],
  ['toggle', false, { entered: 1, left: 0 }],
  ['toggle', true, { entered: 0, left: 1 }],
] as const)('full screen, %s when it is %s', (wanted, isFull, expected) => {
  const page = pageThat(isFull)
  open().bridge.say('window:full-screen', wanted)
  expect({ entered: page.entered(), left: page.left() }).toEqual(expected)
})

test('Esc leaves full screen, and never enters it', () => {
  const full = pageThat(true)
  open().bridge.say('show:escape')
  expect(full.left()).toBe(1)
  const window = pageThat(false)
  open().bridge.say('show:escape')
  expect(window.entered()).toBe(0)
})

test('the page is told where the show is, and to lay its keys over it', () => {
  const { bridge } = open()
  const heard: string[] = []
  const deaf = bridge.listen('slideshow:state', ({ index }) => void heard.push(`slide ${index}`))
  bridge.listen('show:help', () => void heard.push('help'))
  bridge.say('slideshow:go', { to: 'next' })
  bridge.say('presenter:overlay', 'help')
  bridge.say('presenter:overlay', 'grid')
  deaf()
  bridge.say('slideshow:go', { to: 'first' })
  expect(heard).toEqual(['slide 1', 'help'])
})
