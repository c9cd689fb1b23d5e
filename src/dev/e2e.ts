import { buildApp } from './build.ts'
import { isBuilt } from './built-from.ts'
import { prepareMachine } from './machine.ts'
import { root } from './root.ts'
import { runMain } from './say.ts'
import { runEndToEnd } from './suites.ts'
import { prepareTestTools } from './test-tools.ts'

/** `npm run e2e`: the tests in the real Electron alone; arguments go to Playwright. */
async function e2e(args: readonly string[]): Promise<number> {
  const { env } = await prepareMachine()
  await prepareTestTools()
  if (!isBuilt(root)) await buildApp()
  return (await runEndToEnd(env, args)).code
}

runMain(() => e2e(process.argv.slice(2)))
