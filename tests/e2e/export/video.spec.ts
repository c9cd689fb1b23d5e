import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { inNode, inProgram, newFolder, shortDeck } from './run.ts'

/** Seconds that an MP4 says it lasts, and its picture's size: the movie's header and the track's. */
function readMp4(file: string): { seconds: number; width: number; height: number } {
  const bytes = readFileSync(file)
  const movie = bytes.indexOf('mvhd') + 4
  const track = bytes.indexOf('tkhd') + 4
  // Version 0: flags, created, modified, time scale, duration; a track's size stands last, as 16.16 fixed point.
  const [scale, duration] = [bytes.readUInt32BE(movie + 12), bytes.readUInt32BE(movie + 16)]
  return { seconds: duration / scale, width: bytes.readUInt16BE(track + 76), height: bytes.readUInt16BE(track + 80) }
}

test('a film lasts as long as one loop in the lobby, in the size of its canvas', async () => {
  const folder = newFolder()
  const file = join(folder, 'town.mp4')
  const deck = shortDeck(folder)
  const filmed = await inProgram('export', deck, '--to', 'video', '-o', file, '--edition', 'lobby')
  expect(filmed.code, filmed.stderr.join('\n')).toBe(0)
  const { stdout } = await inNode('check', deck, '--json', '--edition', 'lobby')
  const { slides } = JSON.parse(stdout) as { slides: readonly { seconds: number }[] }
  const { seconds, ...size } = readMp4(file)
  expect(size).toEqual({ width: 1920, height: 1080 })
  expect(seconds).toBeCloseTo(
    slides.reduce((sum, slide) => sum + slide.seconds, 0),
    1,
  )
})
