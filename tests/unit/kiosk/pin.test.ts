import { expect, test } from 'vitest'
import { hashPin, isPin, isPinHash, isRightPin } from '../../../src/kiosk/pin.ts'
import { delayAfter, guardPin } from '../../../src/kiosk/pin-guard.ts'

const CHEAP = 16

test('a hash knows its own PIN and no other, and is new each time', async () => {
  const hash = await hashPin('2580')
  expect(hash).toMatch(/^scrypt:32768:/)
  expect(hash).not.toContain('2580')
  expect(isPinHash(hash)).toBe(true)
  expect(await Promise.all(['2580', '2581', ''].map((pin) => isRightPin(pin, hash)))).toEqual([true, false, false])
  expect(await hashPin('2580')).not.toBe(hash)
})

test('a PIN is four to twelve digits', () => {
  expect(['123', '1234', '123456789012', '1234567890123', '12a4'].map(isPin)).toEqual([false, true, true, false, false])
})

test.each(['1234', 'scrypt:0:a:b', 'scrypt:1000:a:b', 'scrypt:4194304:a:b', 'bcrypt:16:a:b'])(
  '%s is no hash',
  (text) => {
    expect(isPinHash(text)).toBe(false)
  },
)

test('three slips are free, then every wrong try takes twice as long', () => {
  expect([1, 2, 3, 4, 5, 9, 10, 100].map(delayAfter)).toEqual([0, 0, 10, 20, 40, 640, 900, 900])
})

test('while it waits not even the right PIN is heard, and the right one ends all waiting', async () => {
  const hash = await hashPin('2580', CHEAP)
  let now = 0
  const guard = guardPin(
    () => hash,
    () => now,
  )
  for (const waitSeconds of [0, 0, 10]) expect(await guard.attempt('0000')).toEqual({ outcome: 'wrong', waitSeconds })
  now = 9_500
  expect(await guard.attempt('2580')).toEqual({ outcome: 'too-soon', waitSeconds: 1 })
  now = 10_000
  expect(await guard.attempt('1111')).toEqual({ outcome: 'wrong', waitSeconds: 20 })
  now = 30_000
  expect(await guard.attempt('2580')).toEqual({ outcome: 'right' })
  expect(await guard.attempt('0000')).toEqual({ outcome: 'wrong', waitSeconds: 0 })
})

test('two tries at once are one try', async () => {
  const hash = await hashPin('2580', CHEAP)
  const guard = guardPin(
    () => hash,
    () => 0,
  )
  const [first, second] = await Promise.all([guard.attempt('0000'), guard.attempt('2580')])
  expect([first.outcome, second.outcome]).toEqual(['wrong', 'too-soon'])
})

test('without a hash no PIN is right', async () => {
  const guard = guardPin(
    () => undefined,
    () => 0,
  )
  expect((await guard.attempt('')).outcome).toBe('too-soon')
})
