import { existsSync, readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'
import { noteSources } from './src/dev/built-from.ts'
import { deckFonts } from './src/dev/font-subsets.ts'
import { noteShipped } from './src/dev/packages/shipped.ts'
import { standalonePage } from './src/dev/standalone-page.ts'
import { subsetFontWasm } from './src/dev/subset-font-wasm.ts'

const at = (path: string) => resolve(import.meta.dirname, path)

/** A sandboxed preload for each window kind; what they share is no entry. */
const PRELOADS = Object.fromEntries(
  readdirSync(at('src/preload')).flatMap((file) =>
    file === 'bridge.ts' ? [] : [[basename(file, '.ts'), at(`src/preload/${file}`)]],
  ),
)

/** A window kind is a folder with a page; the page of a self-contained file is made by the export. */
const PAGES = Object.fromEntries(
  readdirSync(at('src/windows'))
    .map((name) => [name, at(`src/windows/${name}/index.html`)] as const)
    .filter(([, page]) => existsSync(page)),
)

/** What a show's first slide needs; Chart.js and what comes with a key or a visitor is fetched after it. */
const inFirstSlide = (id: string) =>
  /\/src\/(render|player|messages|ipc|deck|report)\/|\/node_modules\/(svelte|reveal\.js|esm-env|clsx)\//.test(id) &&
  !/chart-js\.ts$/.test(id)

/** Targets follow the oldest Electron the code runs on: Chromium 130 and Node 20.18. */
export default defineConfig({
  main: {
    plugins: [noteSources(at('.'), 'begin'), subsetFontWasm(at('.')), noteShipped(at('.'), 'main')],
    // fflate's build for Node declares a second createRequire; the one for browsers does the same work without.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      target: 'node20.18',
      externalizeDeps: false,
      // The exports' libraries are a third of the package otherwise.
      minify: true,
      rolldownOptions: {
        input: { main: at('src/main/main.ts'), 'taopu-deck': at('src/cli/taopu-deck.ts') },
        external: ['electron'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload cannot require a chunk of its own.
      isolatedEntries: true,
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: PRELOADS,
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/windows'),
    plugins: [
      deckFonts(at('.')),
      svelte(),
      standalonePage(at('.')),
      noteShipped(at('.'), 'renderer'),
      noteSources(at('.'), 'end'),
    ],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      minify: true,
      cssMinify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: PAGES,
        // Each chunk is a request to the main process, and the first slide waits for all of them.
        output: { advancedChunks: { groups: [{ name: 'slides', test: inFirstSlide }] } },
      },
    },
  },
})
