import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '../../launch.ts'
import { fixtures, titles } from '../lobby.ts'
import { logOf } from '../running-kiosk.ts'
import { inboxOf, offerFolder } from './offer.ts'

/** The main process dies before it does this to a path that ends so, as when the power fails there. */
const dieBefore = (app: ElectronApplication, change: 'writeFileSync' | 'renameSync', end: string) =>
  app.evaluate(
    (_electron, [name, suffix]) => {
      const fs = process.getBuiltinModule('node:fs')
      const real = fs[name] as (...args: unknown[]) => unknown
      const deadly = (...args: unknown[]) => {
        if (args.some((each) => typeof each === 'string' && each.includes('releases') && each.endsWith(suffix)))
          process.kill(process.pid, 'SIGKILL')
        return real(...args)
      }
      Object.assign(fs, { [name]: deadly })
      process.getBuiltinModule('node:module').syncBuiltinESMExports()
    },
    [change, end] as const,
  )

for (const { step, arm } of [
  { step: 'its files are copied in', arm: (app: ElectronApplication) => dieBefore(app, 'writeFileSync', 'report.md') },
  { step: 'the copy gets its name', arm: (app: ElectronApplication) => dieBefore(app, 'renameSync', '/2') },
  { step: 'it becomes the current one', arm: (app: ElectronApplication) => dieBefore(app, 'renameSync', '/current') },
])
  test(`the power fails before ${step}: the release before plays at the next start, and then the new one`, async ({
    launchApp,
  }) => {
    test.setTimeout(90_000)
    const args = ['kiosk', fixtures.school.folder, '--speed', '60']
    const { app, userData } = await launchApp(args)
    offerFolder(inboxOf(userData), 'first', '第一版')
    await expect.poll(() => titles(app), { timeout: 20_000 }).toContain('第一版')
    await expect.poll(() => existsSync(join(userData, 'releases/current'))).toBe(true)
    await arm(app)
    const ended = once(app.process(), 'exit')
    offerFolder(inboxOf(userData), 'second', '第二版')
    expect(await ended).toEqual([null, 'SIGKILL'])

    const again = await launchApp(args, { userData })
    const begun = logOf(userData).findLastIndex(({ event }) => event === 'start')
    const accepted = () =>
      logOf(userData)
        .slice(begun)
        .flatMap((entry: { readonly event: string; readonly deck?: string }) =>
          entry.event === 'content-accepted' ? [entry.deck?.split('/').at(-1)] : [],
        )
    await expect.poll(accepted, { timeout: 30_000 }).toEqual(['first', 'second'])
    await expect.poll(() => titles(again.app)).toContain('第二版')
  })
