import { expect, test } from 'vitest'
import { closingLine, tallyPlaywright, tallyVitest } from '../../../src/dev/tallies.ts'

const vitest = { numPassedTests: 12, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] }
const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 0 }

test('the closing line adds both runners up', () => {
  expect(closingLine([tallyVitest(vitest), tallyPlaywright({ stats, errors: [] })])).toBe('17 passed, 2 failed')
})

test('skipped tests are named if there are any', () => {
  expect(closingLine([tallyPlaywright({ stats: { ...stats, skipped: 3 }, errors: [] })])).toBe(
    '5 passed, 1 failed, 3 skipped',
  )
})

test('a test file that does not load is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(tallyVitest({ ...vitest, numFailedTests: 0, testResults }).failed).toBe(1)
})

test('a flaky test and an error outside the tests are failures', () => {
  expect(tallyPlaywright({ stats: { ...stats, flaky: 1 }, errors: ['no tests found'] }).failed).toBe(3)
})
