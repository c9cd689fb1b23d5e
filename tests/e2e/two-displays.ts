import { test as base } from './launch.ts'
import { startServer } from './x-server.ts'
import type { Displays } from './x-server.ts'

/** `displays` is one server for the tests of a file; each test begins with both displays in full HD. */
export const test = base.extend<{ displays: Displays }, { server: Displays }>({
  server: [
    // Playwright wants the pattern, though this fixture needs no other.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await startServer()
      await use(server.displays)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  displays: async ({ server }, use) => {
    await server.lid('open')
    await server.plug()
    await use(server)
  },
})

export type { Displays } from './x-server.ts'
export { expect } from '@playwright/test'
