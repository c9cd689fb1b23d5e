import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { afterEach, expect, test, vi } from 'vitest'
import { careForPage } from '../../../../src/main/heal/care-for-page.ts'

vi.mock('electron', () => ({ ipcMain: {}, app: {} }))
afterEach(() => vi.restoreAllMocks())

function setUp(pid: number) {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  const revive = vi.fn()
  const contents = Object.assign(new EventEmitter(), {
    ipc: new EventEmitter(),
    getOSProcessId: () => pid,
    getURL: () => 'app://deck/audience/index.html',
  })
  const care = careForPage(contents as unknown as WebContents, { log: () => undefined, revive })
  return { kill, revive, care, contents }
}

test('a page that should be replaced is ended, and brought back when its death is told', () => {
  const { kill, revive, care, contents } = setUp(4711)
  care.replace('hung')
  expect(kill.mock.calls).toEqual([[4711, 'SIGKILL']])
  expect(revive).not.toHaveBeenCalled()
  contents.emit('render-process-gone', {}, { reason: 'killed' })
  expect(revive.mock.calls).toEqual([[{ withinAMinute: 1, inARow: 1 }]])
})

test('a page without a process is brought back at once, and nobody is killed: process 0 would be ourselves', () => {
  const { kill, revive, care } = setUp(0)
  care.replace('hung')
  expect(kill).not.toHaveBeenCalled()
  expect(revive.mock.calls).toEqual([[{ withinAMinute: 0, inARow: 0 }]])
})
