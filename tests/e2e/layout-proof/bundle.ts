import { join } from 'node:path'
import { build } from 'vite'
import type { Rolldown } from 'vite'
import { root } from '../../../src/dev/root.ts'

/** inspect.ts as one script that leaves its functions in `layoutProof`: the page's policy loads none of its own accord. */
export async function bundleInspector(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome130',
      lib: { entry: join(root, 'tests/e2e/layout-proof/inspect.ts'), formats: ['iife'], name: 'layoutProof' },
    },
  })
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[]
  const [chunk] = output?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error('the inspector was not bundled')
  return `${chunk.code};globalThis.layoutProof = layoutProof`
}
