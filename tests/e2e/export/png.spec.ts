import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { expect, test } from '../launch.ts'
import { inProgram, newFolder, SMALL_DECK } from './run.ts'

for (const { canvas, scale, width, height } of [
  { canvas: '16:9', scale: '1', width: 1920, height: 1080 },
  { canvas: '9:16', scale: '2', width: 2160, height: 3840 },
])
  test(`${canvas} at ${scale}: a numbered picture for each slide, of the canvas’s size whatever the screen`, async () => {
    const folder = join(newFolder(), 'pictures')
    const args = [SMALL_DECK, '--to', 'png', '-o', folder, '--canvas', canvas, '--scale', scale]
    const { code, stdout } = await inProgram('export', ...args)
    expect(code).toBe(0)
    expect(stdout).toContain('10')
    expect(readdirSync(folder)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${String(index + 1).padStart(2, '0')}.png`),
    )
    const pictures = readdirSync(folder).map((name) => readPng(readFileSync(join(folder, name))))
    for (const picture of pictures) {
      expect(picture).toMatchObject({ width, height })
      expect(picture.drawn).toBeGreaterThan(0.005)
    }
    expect(new Set(pictures.map(({ drawn }) => drawn)).size, 'no two are the same').toBe(10)
  })

/** Size, and the share of bytes that a filter could not foretell from their neighbours: of a blank picture, none. */
function readPng(file: Buffer) {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const data: Buffer[] = []
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  const bytes = inflateSync(Buffer.concat(data))
  return { width, height, drawn: bytes.filter((byte) => byte !== 0).length / bytes.length }
}
