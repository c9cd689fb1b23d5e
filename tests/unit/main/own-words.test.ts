import { expect, test } from 'vitest'
import { ownWords } from '../../../src/main/own-words.ts'

const APP = '/opt/app'

test.each([
  { argv: ['electron', APP, 'kiosk', 'deck'], own: ['kiosk', 'deck'] },
  { argv: ['electron', '--no-sandbox', '--inspect=0', APP, 'play'], own: ['--no-sandbox', '--inspect=0', 'play'] },
  { argv: ['electron', `${APP}/`, '--windowed'], own: ['--windowed'] },
  { argv: ['electron', `${APP}/../app`], own: [] },
  { argv: ['electron', APP, 'present', APP], own: ['present', APP] },
  { argv: ['electron', 'elsewhere'], own: ['elsewhere'] },
])('unpackaged: $argv', ({ argv, own }) => {
  expect(ownWords(argv, APP, false)).toEqual(own)
})

test('a packaged program is given no folder of its own, so every word is ours', () => {
  expect(ownWords(['taopu', 'present', APP], APP, true)).toEqual(['present', APP])
})
