import { expect, test } from 'vitest'
import { refuseForeignTarget } from '../../../src/dev/foreign-target.ts'

test.each(['--arm64', '--win', '-m', '--universal'])('%s is refused on linux-x64', (target) => {
  expect(() => refuseForeignTarget([target], 'linux', 'x64')).toThrow(`${target} needs a machine of that kind`)
})

test('this machine’s own platform and architecture are not', () => {
  expect(() => refuseForeignTarget(['--linux', 'deb', '--x64', '--dir'], 'linux', 'x64')).not.toThrow()
})
