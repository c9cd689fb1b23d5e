import ts from 'typescript'
import { expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'
import type { SourceFile } from './source-files.ts'

/**
 * Rooms and files whose Chinese is knowledge of the language a report is written in (units, numerals, names, marks, the
 * forms of headings), the name of a Word style, or a probe for a font. No other file may hold any.
 */
const LANGUAGE_KNOWLEDGE = [
  'report/',
  'audit/arithmetic/',
  'content/decode-text.ts',
  'content/read-docx.ts',
  'deck/other-names.ts',
  'deck/part-slides.ts',
]
const isKnowledge = (path: string) => LANGUAGE_KNOWLEDGE.some((place) => path.startsWith(place))

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/** What a file could say: strings and templates of its TypeScript, and all of a component's markup. A pattern only reads. */
function literalsIn({ path, text }: SourceFile): readonly string[] {
  if (!path.endsWith('.svelte')) return literalsOf(text)
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)
  const markup = text.replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '')
  return [...scripts.flatMap(literalsOf), ...markup.split('\n')]
}

function literalsOf(script: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('file.ts', script, ts.ScriptTarget.Latest))
  return found
}

const chineseIn = (file: SourceFile) => literalsIn(file).filter((literal) => CHINESE.test(literal))

test('what the app says stands in src/messages and nowhere else', () => {
  const strangers = sourceFiles()
    .filter(({ path }) => !isKnowledge(path))
    .flatMap((file) => chineseIn(file).map((literal) => `${file.path}: ${literal}`))
  expect(strangers).toEqual([])
})

test('every place on the list of language knowledge holds some', () => {
  const holders = sourceFiles()
    .filter((file) => chineseIn(file).length > 0)
    .map(({ path }) => path)
  expect(LANGUAGE_KNOWLEDGE.filter((place) => !holders.some((path) => path.startsWith(place)))).toEqual([])
})

test.each([
  { path: 'a.ts', text: "const message = '核对通过'", found: ['核对通过'] },
  { path: 'a.ts', text: 'const message = `错误 ${line} 行`', found: ['错误 ', ' 行'] },
  { path: 'a.ts', text: 'const mark = /[。！？]/', found: [] },
  { path: 'a.ts', text: '/** 核对单 */\nconst sheet = 1 // 一行', found: [] },
  { path: 'A.svelte', text: '<script lang="ts">\n// 注\n</script>\n<!-- 注 --><p>返回</p>', found: ['<p>返回</p>'] },
])('the search finds Chinese in $text', ({ path, text, found }) => {
  expect(chineseIn({ path, text })).toEqual(found)
})
