import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cacheFolder, fillFolder } from '../../../src/dev/cache.ts'
import { declaredVersion } from '../../../src/dev/electron/declared.ts'
import { firstError, fetchPackage } from '../../../src/dev/electron/fetch-package.ts'
import { placeOf } from '../../../src/dev/electron/prepare-distribution.ts'
import { rememberUnavailable, wasUnavailable } from '../../../src/dev/electron/unavailable.ts'
import { noBinaryLine, substituteLine } from '../../../src/dev/electron.ts'
import { electronEnvironment } from '../../../src/dev/machine.ts'
import { Refusal } from '../../../src/dev/say.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taopu-dev-'))
  vi.stubEnv('XDG_CACHE_HOME', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** An npm whose every package is the same few bytes. */
function stubNpm(content: string): void {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\nprintf '%s' '${content}' > "$4/package.tgz"\n`)
  chmodSync(join(bin, 'npm'), 0o755)
  vi.stubEnv('PATH', `${bin}:${process.env['PATH']}`)
}

const pinned = {
  name: 'some-electron',
  version: '1.0.0',
  integrity: 'sha512-m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw==',
}

describe.skipIf(process.platform === 'win32')('a pinned package', () => {
  test('is taken if its hash is the pinned one', async () => {
    stubNpm('hello')
    await expect(fetchPackage(pinned, folder)).resolves.toBe(join(folder, 'package.tgz'))
  })

  test('is refused in one line if it is not, and nothing is kept', async () => {
    stubNpm('hullo')
    const filled = fillFolder(join(folder, 'electron'), async (temporary) => {
      await fetchPackage(pinned, temporary)
    })
    await expect(filled).rejects.toThrow(Refusal)
    await expect(filled).rejects.toThrow(/^some-electron@1\.0\.0 is not the pinned package: .*; nothing was kept$/)
    expect(readdirSync(folder)).toEqual(['bin'])
  })
})

test('npm’s reason is its first sentence, not its code', () => {
  expect(firstError('npm error code E404\nnpm error 404 Not Found - some-electron\n')).toBe(
    '404 Not Found - some-electron',
  )
})

test('of the test runner’s archive only Electron is unpacked', () => {
  expect(placeOf('Cypress/locales/zh-CN.pak')).toBe('locales/zh-CN.pak')
  expect(placeOf('Cypress/resources/app/index.js')).toBeUndefined()
  expect(placeOf('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined()
  expect(placeOf('Cypress/')).toBeUndefined()
})

test('a failed download is remembered for its version only', () => {
  rememberUnavailable('45.4.1')
  expect(wasUnavailable('45.4.1')).toBe(true)
  expect(wasUnavailable('46.0.0')).toBe(false)
})

test('the cache is where the system keeps caches', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/var/cache/me' })).toBe(join('/var/cache/me', 'taopu-deck'))
  expect(cacheFolder({ XDG_CACHE_HOME: '' })).toMatch(/[\\/]\.cache[\\/]taopu-deck$/)
})

/**
 * Electron supports its newest three majors. What was published on that day is all that a test without a network can know:
 * it stops a downgrade, not time; the release workflow asks the registry.
 */
const NEWEST = { major: 45, seenOn: '2026-11-25' }

test(`the declared Electron is of a supported major, as of ${NEWEST.seenOn}`, () => {
  expect(Number.parseInt(declaredVersion(), 10)).toBeGreaterThan(NEWEST.major - 3)
})

test('the developer reads which Electron runs and which one releases use', () => {
  expect(substituteLine('45.4.1')).toBe(
    'running Electron 33.2.1 in place of 45.4.1, for development and tests only; releases use 45.4.1',
  )
  expect(noBinaryLine('45.4.1', 'win32-arm64')).toContain('win32-arm64 has no substitute')
})

test('Electron is never started as a plain Node', () => {
  const electron = { executable: '/e/electron', version: '33.2.1', declared: false }
  expect(electronEnvironment(electron, ':7', { ELECTRON_RUN_AS_NODE: '1', HOME: '/h' })).toEqual({
    HOME: '/h',
    DISPLAY: ':7',
    TAOPU_ELECTRON_PATH: '/e/electron',
  })
})
