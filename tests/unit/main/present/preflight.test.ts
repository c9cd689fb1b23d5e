import { expect, test } from 'vitest'
import { checkBeforeShow } from '../../../../src/main/present/preflight.ts'
import type { Circumstances } from '../../../../src/main/present/preflight.ts'
import type { Screen } from '../../../../src/main/present/seats.ts'
import { buildFrom } from '../../deck/build-from.ts'

const screen = (id: number, width = 1920): Screen => ({
  id,
  label: '',
  internal: id === 1,
  primary: id === 1,
  bounds: { x: 0, y: 0, width, height: 1080 },
})
const { deck } = buildFrom('# 报告\n\n- 甲\n')
const fine: Circumstances = {
  deck,
  seats: { audience: screen(2), presenter: screen(1) },
  figures: 3,
  awake: true,
  onBattery: false,
  measured: { fonts: true, overflowing: [] },
}
const stateOf = (name: string, change: Partial<Circumstances> = {}) =>
  checkBeforeShow({ ...fine, ...change }).find((check) => check.name === name)?.state

test.each(['displays', 'notes', 'canvas', 'audit', 'fonts', 'overflow', 'awake', 'power'])('%s stands', (name) => {
  expect(stateOf(name)).toBe('good')
})

test.each<[string, Partial<Circumstances>, string]>([
  ['displays', { seats: { audience: screen(2), presenter: undefined } }, 'hint'],
  ['notes', { seats: { audience: screen(1), presenter: screen(1) } }, 'hint'],
  ['canvas', { seats: { audience: screen(2, 3840), presenter: screen(1) } }, 'hint'],
  ['fonts', { measured: { fonts: false, overflowing: [] } }, 'bad'],
  ['overflow', { measured: { fonts: true, overflowing: ['s4'] } }, 'bad'],
  ['awake', { awake: false }, 'bad'],
  ['power', { onBattery: true }, 'hint'],
  ['time', { deck: { ...deck, minutes: 60 } }, 'hint'],
])('%s does not stand', (name, change, state) => {
  expect(stateOf(name, change)).toBe(state)
})
