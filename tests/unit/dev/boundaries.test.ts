import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'
import { root } from '../../../src/dev/root.ts'

const eslint = new ESLint({ cwd: root })

/** Lints one import as if it stood in a file of this folder of src; the answer is the rules that object to it. */
async function objections(folder: string, imported: string, extension = 'ts'): Promise<readonly (string | null)[]> {
  const line = `import * as imported from '${imported}'\nexport const kept = imported\n`
  const text = extension === 'svelte' ? `<script lang="ts">\n${line}</script>\n` : line
  const filePath = join(root, 'src', folder, `in-memory.${extension}`)
  const [result] = await eslint.lintText(text, { filePath })
  return (result?.messages ?? []).filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId)
}

function subfolders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
}

/** The folders that a zone of the configuration speaks of. */
async function zonedFolders(): Promise<readonly string[]> {
  const config = (await eslint.calculateConfigForFile(join(root, 'src', 'dev', 'root.ts'))) as Config
  return config.rules['import-x/no-restricted-paths'][1].zones.map(({ target }) => target.replace('./src/', ''))
}

interface Config {
  readonly rules: { readonly 'import-x/no-restricted-paths': [unknown, { zones: { target: string }[] }] }
}

const OTHER_FOLDER = 'import-x/no-restricted-paths'
const PACKAGE = 'no-restricted-imports'

test.each([
  { folder: 'messages', imported: '../report/units.ts' },
  { folder: 'report', imported: '../dev/root.ts' },
  { folder: 'main', imported: '../dev/root.ts' },
  { folder: 'windows/audience', imported: '../../dev/root.ts' },
])('src/$folder may not import $imported', async ({ folder, imported }) => {
  expect(await objections(folder, imported)).toEqual([OTHER_FOLDER])
})

test.each([
  { folder: 'main', imported: 'chart.js' },
  { folder: 'main', imported: 'reveal.js' },
  { folder: 'render', imported: 'chart.js' },
  { folder: 'render/layouts', imported: 'chart.js' },
  { folder: 'render/charts', imported: 'reveal.js' },
  { folder: 'player', imported: 'chart.js/auto' },
  { folder: 'report', imported: 'node:fs' },
  { folder: 'deck', imported: 'node:fs/promises' },
  { folder: 'windows/audience', imported: 'electron' },
  { folder: 'cli', imported: 'electron' },
])('src/$folder may not import $imported', async ({ folder, imported }) => {
  expect(await objections(folder, imported)).toEqual([PACKAGE])
})

test('no folder of src is left out of the table', async () => {
  const windows = join(root, 'src', 'windows')
  const folders = [
    ...subfolders(join(root, 'src')).filter((name) => name !== 'windows'),
    ...subfolders(windows).map((name) => `windows/${name}`),
  ]
  expect(await zonedFolders()).toEqual(expect.arrayContaining(folders))
})

test('a Svelte file is held to the same arrows', async () => {
  expect(await objections('render/layouts', 'chart.js', 'svelte')).toEqual([PACKAGE])
  expect(await objections('render/layouts', '../../dev/root.ts', 'svelte')).toEqual([OTHER_FOLDER])
})

test.each([
  { folder: 'dev', imported: './root.ts' },
  { folder: 'report', imported: '../messages/say.ts' },
  { folder: 'render/charts', imported: 'chart.js' },
  { folder: 'player', imported: 'reveal.js' },
  { folder: 'main', imported: 'electron' },
  { folder: 'content', imported: 'node:fs' },
  { folder: 'deck', imported: 'yaml' },
])('src/$folder may import $imported', async ({ folder, imported }) => {
  expect(await objections(folder, imported)).toEqual([])
})
