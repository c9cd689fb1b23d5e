import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'svelte/compiler'
import type { AST } from 'svelte/compiler'
import { expect, test } from 'vitest'
import { root } from '../../../src/dev/root.ts'

/** Keys that are no index and yet can never be equal: places in the deck, and the path of a deck on the shelf. */
const UNIQUE: readonly string[] = [
  'windows/film/Film.svelte: place',
  'windows/presenter/search/Grid.svelte: group.from',
  'windows/presenter/search/Grid.svelte: each',
  'windows/library/Library.svelte: deck.id',
]

const files = ['render', 'player', 'windows'].flatMap((folder) =>
  readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svelte'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
)

test.each(files)('%s: nothing that is repeated is keyed by what it says', (file) => {
  const source = readFileSync(join(root, 'src', file), 'utf8')
  const blocks: AST.EachBlock[] = []
  JSON.stringify(parse(source, { modern: true }).fragment, (_, node: unknown) => {
    if (isEach(node)) blocks.push(node)
    return node
  })
  const keys = blocks.flatMap(({ key, index }) => {
    const { start, end } = key as unknown as { start: number; end: number }
    const text = source.slice(start, end)
    return text === index ? [] : [`${file}: ${text}`]
  })
  expect(keys.filter((key) => !UNIQUE.includes(key))).toEqual([])
})

const isEach = (node: unknown): node is AST.EachBlock =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'EachBlock'
