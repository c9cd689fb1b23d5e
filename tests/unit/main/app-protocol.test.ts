import { join, resolve } from 'node:path'
import { describe, expect, test, vi } from 'vitest'

vi.mock('electron', () => ({ protocol: {} }))
const { pathFor } = await import('../../../src/main/app-protocol.ts')

const FOLDER = resolve('/srv/pages')

describe('an address of ours is a file in the folder', () => {
  test.each([
    ['app://deck/audience/index.html', 'audience/index.html'],
    ['app://deck/assets/a%20b.js?v=1#top', 'assets/a b.js'],
    ['app://deck/audience/../assets/a.js', 'assets/a.js'],
    ['app://deck/%E6%A1%83.png', '桃.png'],
  ])('%s', (address, file) => {
    expect(pathFor(FOLDER, address)).toBe(join(FOLDER, file))
  })

  test('however often an address climbs, it stays below the folder', () => {
    expect(pathFor(FOLDER, 'app://deck/../../../etc/passwd')).toBe(join(FOLDER, 'etc/passwd'))
  })
})

describe('no file', () => {
  test.each([
    ['the folder itself', 'app://deck/'],
    ['an encoded climb', 'app://deck/..%2f..%2fetc/passwd'],
    ['an encoded climb from within', 'app://deck/audience/..%2F..%2F..%2Fetc/passwd'],
    ['encoded dots and all', 'app://deck/%2e%2e%2f%2e%2e%2fetc%2fpasswd'],
    ['a sibling of the folder', 'app://deck/..%2Fpages-of-others/a.html'],
    ['another host', 'app://other/audience/index.html'],
    ['a host that begins like ours', 'app://deck.evil/audience/index.html'],
    ['a port', 'app://deck:80/audience/index.html'],
    ['another scheme', 'https://deck/audience/index.html'],
    ['a file', 'file:///srv/pages/audience/index.html'],
    ['broken escapes', 'app://deck/%E0%A4%A.html'],
    ['no address', 'audience/index.html'],
  ])('%s', (_what, address) => {
    expect(pathFor(FOLDER, address)).toBeUndefined()
  })
})
