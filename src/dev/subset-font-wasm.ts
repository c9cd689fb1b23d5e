import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const WASM = 'harfbuzz-subset.wasm'
const LOOKUP = `require.resolve('harfbuzzjs/dist/${WASM}')`

const CODECS = "exports.compress = require('./compress')\n"

/**
 * subset-font looks for its WebAssembly in node_modules, which a package has none of: it comes to lie beside the script.
 * What it cuts is written as WOFF, so that the packer of WOFF2, a megabyte, can stay at home.
 * @param root the repository's folder
 */
export function subsetFontWasm(root: string): Plugin {
  return {
    name: 'subset-font-wasm',
    transform(code, id) {
      if (id.endsWith('/wawoff2/index.js')) {
        if (!code.includes(CODECS)) throw new Error(`wawoff2 no longer holds ${CODECS}`)
        return code.replace(CODECS, '')
      }
      if (!id.endsWith('/subset-font/index.js')) return null
      if (!code.includes(LOOKUP)) throw new Error(`subset-font no longer holds ${LOOKUP}`)
      const source = readFileSync(join(root, 'node_modules/harfbuzzjs/dist', WASM))
      this.emitFile({ type: 'asset', fileName: WASM, source })
      return code.replace(LOOKUP, `require('path').join(__dirname, '${WASM}')`)
    },
  }
}
