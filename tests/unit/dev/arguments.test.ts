import { describe, expect, test } from 'vitest'
import { hasPositional, needsNoSandbox, withDefaultDeck } from '../../../src/dev/arguments.ts'

describe('withDefaultDeck', () => {
  test.each([
    { given: [], opened: ['present', 'deck'] },
    { given: ['--windowed', '--slide', '3'], opened: ['present', 'deck', '--windowed', '--slide', '3'] },
    { given: ['--remote-debugging-port=9222'], opened: ['present', 'deck', '--remote-debugging-port=9222'] },
    { given: ['kiosk', 'other'], opened: ['kiosk', 'other'] },
    { given: ['--speed', '20', 'kiosk'], opened: ['--speed', '20', 'kiosk'] },
  ])('$given', ({ given, opened }) => {
    expect(withDefaultDeck(given, 'deck')).toEqual(opened)
  })
})

test('the value of an option is no mode and no deck', () => {
  expect(hasPositional(['--display', 'all', '--canvas', '4:3', '--user-data', '/tmp/x'])).toBe(false)
  expect(hasPositional(['--windowed', 'talk.deck'])).toBe(true)
})

test('only root on Linux goes without the sandbox', () => {
  expect(needsNoSandbox('linux', 0)).toBe(true)
  expect(needsNoSandbox('linux', 1000)).toBe(false)
  expect(needsNoSandbox('darwin', 0)).toBe(false)
  expect(needsNoSandbox('win32', undefined)).toBe(false)
})
