import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const WASM = 'harfbuzz-subset.wasm'
const LOOKUP = `require.resolve('harfbuzzjs/dist/${WASM}')`

/**
 * subset-font looks for its WebAssembly in node_modules, which a package has none of: it comes to lie beside the script.
 * @param root the repository's folder
 */
export function subsetFontWasm(root: string): Plugin {
  return {
    name: 'subset-font-wasm',
    transform(code, id) {
      if (!id.endsWith('/subset-font/index.js')) return null
      if (!code.includes(LOOKUP)) throw new Error(`subset-font no longer holds ${LOOKUP}`)
      const source = readFileSync(join(root, 'node_modules/harfbuzzjs/dist', WASM))
      this.emitFile({ type: 'asset', fileName: WASM, source })
      return code.replace(LOOKUP, `require('path').join(__dirname, '${WASM}')`)
    },
  }
}
