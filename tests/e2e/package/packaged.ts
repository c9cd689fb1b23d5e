import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { startDisplay } from '../../../src/dev/display.ts'
import { resolveElectron } from '../../../src/dev/electron.ts'
import { identify } from '../../../src/dev/packages/identity.ts'
import type { Identity } from '../../../src/dev/packages/identity.ts'
import { packLinux } from '../../../src/dev/packages/linux.ts'
import type { LinuxPackages } from '../../../src/dev/packages/linux.ts'
import { root } from '../../../src/dev/root.ts'
import { makeUser } from './normal-user.ts'
import type { NormalUser } from './normal-user.ts'

export interface Packaged extends LinuxPackages {
  readonly identity: Identity
}

interface Fixtures {
  readonly packaged: Packaged
  readonly user: NormalUser
}

/** `packaged` is made once, of the app as built; `user` is somebody without rights, before a full-HD screen of their own. */
export const test = base.extend<object, Fixtures>({
  packaged: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
    async ({}, use) => {
      const electron = await resolveElectron()
      const identity = identify(electron)
      const packages = await packLinux(electron, identity, join(root, 'out', 'test-packages'), 'fast')
      await use({ ...packages, identity })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  user: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
    async ({}, use) => {
      const user = await makeUser(await startDisplay('1920x1080x24'))
      await use(user)
      await user.leave()
    },
    { scope: 'worker' },
  ],
})

export { expect } from '@playwright/test'
