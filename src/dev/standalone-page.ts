import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'
import type { Plugin, Rolldown } from 'vite'

/**
 * Adds the page of self-contained HTML files to the build: all of its script in one module and all of its style in one
 * sheet, without fonts, for the export to put into a file. `standalone/page.js` and `standalone/page.css`.
 * @param root the repository's folder
 */
export function standalonePage(root: string): Plugin {
  return {
    name: 'standalone-page',
    async generateBundle() {
      for (const file of await bundle(root)) {
        const isScript = file.type === 'chunk'
        this.emitFile({
          type: 'asset',
          fileName: isScript ? 'standalone/page.js' : 'standalone/page.css',
          source: isScript ? file.code : file.source,
        })
      }
    },
  }
}

async function bundle(root: string): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte()],
    build: {
      write: false,
      target: 'chrome109',
      minify: true,
      cssMinify: true,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/windows/standalone/standalone.ts'),
        output: { format: 'es', codeSplitting: false },
      },
    },
  })
  return (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []))
}
