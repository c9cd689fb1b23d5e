import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openSettingsFile } from '../../../../src/main/kiosk/settings-file.ts'
import { say } from '../../../../src/messages/say.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'))
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const path = () => join(folder, 'kiosk.yaml')
const save = (text: string) => writeFileSync(path(), text)
const log = vi.fn()

test('without a file the defaults hold, and a commented one is written on request, once', () => {
  const file = openSettingsFile(folder, log)
  expect(file.current().idle).toBe(60)
  file.writeTemplate()
  expect(readFileSync(path(), 'utf8')).toBe(say('kiosk-template'))
  save('idle: 20\n')
  file.writeTemplate()
  expect(readFileSync(path(), 'utf8')).toBe('idle: 20\n')
})

test('a saved file is in force at the next look, and looked at only when it was saved', () => {
  const file = openSettingsFile(folder, log)
  save('idle: 20\n')
  expect(file.reload()).toBe(true)
  expect(file.current().idle).toBe(20)
  expect(file.reload()).toBe(false)
})

test('a broken file is refused with its line, the last good one stays, and mending it is enough', () => {
  save('idle: 20\n')
  const file = openSettingsFile(folder, log)
  save('# note\nidle: soon, please\n')
  expect(file.reload()).toBe(false)
  expect(file.current().idle).toBe(20)
  expect(file.problems().join()).toMatch(/kiosk\.yaml 第 2 行/)
  expect(log).toHaveBeenCalledWith('settings-refused', { problems: file.problems() })
  save('idle: 30\n')
  file.reload()
  expect([file.current().idle, file.problems()]).toEqual([30, []])
})

test('the last good settings survive a restart with a broken file', () => {
  save('idle: 20\n')
  openSettingsFile(folder, log)
  save('idle: [\n')
  expect(openSettingsFile(folder, log).current().idle).toBe(20)
})

test('an edit is written with the comments kept and in force at once', () => {
  save('# for the lobby\nidle: 20 # seconds\n')
  const file = openSettingsFile(folder, log)
  expect(file.edit({ opening: [], touch: false, readingSpeed: 6, updates: true })).toBeUndefined()
  expect(file.current()).toMatchObject({ touch: false, idle: 20, pace: { readingSpeed: 6 } })
  expect(readFileSync(path(), 'utf8')).toMatch(/^# for the lobby\nidle: 20 # seconds\n/)
})

test('a file that somebody is mending is not written over', () => {
  const file = openSettingsFile(folder, log)
  save('idle: [\n')
  file.reload()
  expect(file.edit({ opening: [], touch: false, readingSpeed: 6, updates: true })).toBe(say('kiosk-settings-broken'))
  expect(readFileSync(path(), 'utf8')).toBe('idle: [\n')
})
