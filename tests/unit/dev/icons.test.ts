import { expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packIcns, packIco } from '../../../src/dev/icons/icon-containers.ts'
import { root } from '../../../src/dev/root.ts'

const pictures = [16, 256].map((size) => ({ size, png: Buffer.from(`picture of ${size}`) }))

it('points a Windows icon at each of its pictures', () => {
  const ico = packIco(pictures)
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index
    const offset = ico.readUInt32LE(entry + 12)
    expect(ico.readUInt8(entry)).toBe(size % 256)
    expect(ico.subarray(offset, offset + ico.readUInt32LE(entry + 8))).toEqual(png)
  }
})

it('lays out a macOS icon as chunks that fill it', () => {
  const icns = packIcns(pictures)
  expect(icns.toString('latin1', 0, 4)).toBe('icns')
  expect(icns.readUInt32BE(4)).toBe(icns.length)
  expect(icns.toString('latin1', 8, 12)).toBe('icp4')
  expect(icns.readUInt32BE(12)).toBe(8 + 'picture of 16'.length)
})

it.each([16, 32, 48, 64, 128, 256, 512])('keeps pictures of %i pixels in the repository', (size) => {
  for (const folder of ['icons', 'decks']) {
    const png = readFileSync(join(root, 'assets/build', folder, `${size}x${size}.png`))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  }
})
