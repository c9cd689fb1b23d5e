import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { markGpuTrouble, recoverFromLastRun } from '../../../../src/main/heal/last-run.ts'
import { temporaryFolder } from '../../content/deck-folder.ts'

const electron = vi.hoisted(() => ({ disableHardwareAcceleration: vi.fn(), on: vi.fn() }))
vi.mock('electron', () => ({ app: electron }))
beforeEach(() => vi.clearAllMocks())

/** Ends the run as Electron tells the app that it quits. */
const quit = () => electron.on.mock.calls.forEach(([event, act]) => event === 'quit' && (act as () => void)())

test('after a worn-out GPU process the same version draws in software, the next one tries the card again', () => {
  const folder = temporaryFolder()
  recoverFromLastRun(folder, '1.0.0')
  expect(electron.disableHardwareAcceleration).not.toHaveBeenCalled()
  markGpuTrouble(folder, '1.0.0')
  recoverFromLastRun(folder, '1.0.0')
  expect(electron.disableHardwareAcceleration).toHaveBeenCalledOnce()
  recoverFromLastRun(folder, '1.1.0')
  recoverFromLastRun(folder, '1.0.0')
  expect(electron.disableHardwareAcceleration).toHaveBeenCalledOnce()
})

test('compiled code is thrown away after a run that was cut off, and kept after one that ended by itself', () => {
  const folder = temporaryFolder()
  const cache = join(folder, 'Code Cache')
  const start = () => {
    mkdirSync(cache, { recursive: true })
    writeFileSync(join(cache, 'index'), 'garbled')
    recoverFromLastRun(folder, '1.0.0')
  }
  start()
  expect(existsSync(cache)).toBe(true)
  start()
  expect(existsSync(cache)).toBe(false)
  quit()
  start()
  expect(existsSync(cache)).toBe(true)
})

test('a folder that cannot be written to does not keep the show from starting', () => {
  const complaints = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const file = join(temporaryFolder(), 'a-file')
  writeFileSync(file, '')
  expect(() => recoverFromLastRun(join(file, 'below'), '1.0.0')).not.toThrow()
  expect(complaints).toHaveBeenCalled()
})
