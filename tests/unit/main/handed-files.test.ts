import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { expect, test, vi } from 'vitest'
import { hearHandedFiles } from '../../../src/main/handed-files.ts'

/** An Electron `app` for which another program has the lock, or not. */
function createApp(isFirst = true) {
  const events = new EventEmitter()
  const requestSingleInstanceLock = vi.fn<App['requestSingleInstanceLock']>(() => isFirst)
  const app = Object.assign(events, { requestSingleInstanceLock }) as unknown as App
  const doubleClick = (file: string) => {
    const event = { preventDefault: vi.fn() }
    events.emit('open-file', event, file)
    expect(event.preventDefault).toHaveBeenCalledOnce()
  }
  const startAgain = (handed: unknown) => events.emit('second-instance', {}, [], '/', handed)
  return { app, doubleClick, startAgain, requestSingleInstanceLock }
}

test('a double click that starts the program: the file waits to be asked for', () => {
  const { app, doubleClick } = createApp()
  const files = hearHandedFiles(app)
  doubleClick('/a.deck')
  expect(files.next()).toBe('/a.deck')
  expect(files.next()).toBeUndefined()
})

test('whoever is home is given the files that came, and each that comes by a double click or a second start', () => {
  const { app, doubleClick, startAgain } = createApp()
  const files = hearHandedFiles(app)
  const taken: (string | undefined)[] = []
  doubleClick('/a.deck')
  expect(files.claimHome(undefined, (file) => taken.push(file))).toBe(true)
  doubleClick('/b.deck')
  startAgain({ file: '/c.deck' })
  startAgain({})
  startAgain('/not-ours')
  expect(taken).toEqual(['/a.deck', '/b.deck', '/c.deck', undefined, undefined])
})

test('a second program hands its file over and takes nothing', () => {
  const { app, startAgain, requestSingleInstanceLock } = createApp(false)
  const take = vi.fn()
  expect(hearHandedFiles(app).claimHome('/a.deck', take)).toBe(false)
  expect(requestSingleInstanceLock).toHaveBeenCalledWith({ file: '/a.deck' })
  startAgain({ file: '/b.deck' })
  expect(take).not.toHaveBeenCalled()
})

test('a show that never claims a home is not disturbed by what is opened meanwhile', () => {
  const { app, doubleClick, requestSingleInstanceLock } = createApp()
  hearHandedFiles(app)
  doubleClick('/a.deck')
  expect(requestSingleInstanceLock).not.toHaveBeenCalled()
})
