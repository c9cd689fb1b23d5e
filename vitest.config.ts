import { defineConfig } from 'vitest/config'

/** The patience is for a busy machine: a test that hangs must fail, one that waits for its turn must not. */
const PATIENCE_MS = 60_000

export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], environment: 'node', testTimeout: PATIENCE_MS },
})
