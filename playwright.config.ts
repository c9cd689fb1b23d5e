import { defineConfig } from '@playwright/test'

/** One worker: two Electrons at once would take each other's frames on a small machine. A flaky test is a failing test. */
export default defineConfig({
  projects: [
    { name: 'component', testDir: 'tests/component' },
    { name: 'torture', testDir: 'tests/torture' },
    { name: 'e2e', testDir: 'tests/e2e' },
  ],
  testMatch: '**/*.spec.ts',
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  outputDir: 'out/test-results',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
})
