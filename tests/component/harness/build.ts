import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'
import type { InlineConfig } from 'vite'
import { deckFonts } from '../../../src/dev/font-subsets.ts'
import { root } from '../../../src/dev/root.ts'

const source = join(root, 'tests/component/harness')
const output = join(root, 'out/component')

/** The page that shows a component alone, with the fonts and style sheets of the audience's window. */
const page: InlineConfig = {
  configFile: false,
  root: source,
  logLevel: 'error',
  plugins: [deckFonts(root), svelte({ configFile: join(root, 'svelte.config.js') })],
  build: {
    outDir: join(output, 'pages'),
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: join(source, 'page/index.html') },
  },
}

/** The Electron program that opens it. */
const program: InlineConfig = {
  configFile: false,
  root: source,
  logLevel: 'error',
  build: {
    outDir: output,
    emptyOutDir: false,
    target: 'node20.18',
    minify: false,
    lib: { entry: join(source, 'main.ts'), formats: ['es'], fileName: () => 'main.mjs' },
    rolldownOptions: { external: ['electron', /^node:/] },
  },
}

/** Builds both and answers the program's folder. */
export async function buildHarness(): Promise<string> {
  await build(page)
  await build(program)
  await writeFile(join(output, 'package.json'), JSON.stringify({ name: 'harness', type: 'module', main: 'main.mjs' }))
  return output
}
