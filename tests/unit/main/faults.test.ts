import { expect, test } from 'vitest'
import { faultsFrom } from '../../../src/main/faults.ts'

test('faults are made where the environment names them, and never by a packaged program', () => {
  const env = { TAOPU_DECK_FAULTS: 's3=render s12=loop s4=nonsense' }
  expect(faultsFrom(false, env)).toEqual({ s3: 'render', s12: 'loop' })
  expect(faultsFrom(true, env)).toBeUndefined()
  expect(faultsFrom(false, {})).toBeUndefined()
})
