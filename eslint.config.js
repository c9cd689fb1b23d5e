import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'
import svelte from 'eslint-plugin-svelte'
import importX, { createNodeResolver } from 'eslint-plugin-import-x'
import globals from 'globals'
import { externals, folders } from './src/dev/boundaries.js'

/** Each folder may import only what the table in src/dev/boundaries.js allows: the arrows of the design. */
const zones = Object.entries(folders).map(([target, allowed]) => ({
  target: `./src/${target}`,
  from: './src',
  except: [target, ...allowed].map((name) => `./${name}`),
  message: `src/${target} may import only: ${allowed.join(', ') || 'nothing'}.`,
}))

const bans = Object.entries(externals).map(([folder, names]) => ({
  files: [`src/${folder}/**/*.{ts,svelte}`],
  rules: { 'no-restricted-imports': ['error', { patterns: names.map((name) => ({ regex: `^${name}(/|$)` })) }] },
}))

export default tseslint.config(
  { ignores: ['out', 'node_modules', 'tests/fixtures', '**/*.svelte.d.ts'] },
  eslint.configs.recommended,
  tseslint.configs.strict,
  svelte.configs.recommended,
  {
    plugins: { 'import-x': importX },
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
    settings: {
      'import-x/extensions': ['.ts', '.js'],
      'import-x/ignore': ['node_modules', '\\.svelte$'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.svelte'] })],
    },
  },
  ...bans,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: { 'import-x/no-default-export': 'off', 'max-lines': ['error', { max: 150 }] },
  },
  { files: ['*.config.{js,ts}', '**/*.d.ts'], rules: { 'import-x/no-default-export': 'off' } },
  {
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
