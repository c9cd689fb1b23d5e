import { buildApp } from './build.ts'
import { prepareMachine } from './machine.ts'
import { root } from './root.ts'
import { runNpm } from './run.ts'
import { runMain } from './say.ts'
import { runEndToEnd, runUnit } from './suites.ts'
import { prepareTestTools } from './test-tools.ts'
import { closingLine, type Tally } from './tallies.ts'

/** The scripts of package.json that need no Electron and count no tests; the cheapest comes first. */
const CHECKS = ['format:check', 'lint', 'types'] as const

interface Step {
  readonly name: string
  readonly run: () => Promise<{ readonly code: number; readonly tally?: Tally }>
}

/** `npm test`: every check and every test, all of them even if one fails; the last line holds the totals. */
async function test(): Promise<number> {
  const { env } = await prepareMachine()
  await prepareTestTools()
  await buildApp()
  const steps: readonly Step[] = [
    ...CHECKS.map((name) => ({
      name,
      run: async () => ({ code: await runNpm(['run', '--silent', name], { cwd: root }) }),
    })),
    { name: 'unit', run: () => runUnit() },
    { name: 'e2e', run: () => runEndToEnd(env) },
  ]
  const failed: string[] = []
  const tallies: Tally[] = []
  for (const { name, run } of steps) {
    console.log(`\n── ${name}`)
    const { code, tally } = await run()
    if (code !== 0) failed.push(name)
    if (tally) tallies.push(tally)
  }
  if (failed.length) console.log(`\nFailed: ${failed.join(', ')}`)
  console.log(`\n${closingLine(tallies)}`)
  return failed.length ? 1 : 0
}

/** After Ctrl+C the tool that runs ends by itself; the steps after it must not start. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => setImmediate(() => process.exit(1)))

runMain(test)
