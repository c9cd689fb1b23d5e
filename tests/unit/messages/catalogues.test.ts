import { expect, test } from 'vitest'
import { en } from '../../../src/messages/en.ts'
import { zhCN } from '../../../src/messages/zh-CN.ts'
import type { MessageKey } from '../../../src/messages/zh-CN.ts'
import { sourceFiles } from './source-files.ts'

const keys = Object.keys(zhCN) as MessageKey[]
const placeholdersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

test('both languages have the same messages', () => {
  expect(Object.keys(en).sort()).toEqual([...keys].sort())
})

test.each(keys)('%s has the same placeholders in both languages', (key) => {
  expect(placeholdersOf(en[key])).toEqual(placeholdersOf(zhCN[key]))
})

test('keys are words in lower case joined by hyphens', () => {
  expect(keys.filter((key) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))).toEqual([])
})

test('no message is empty, and no brace stands outside a placeholder', () => {
  const texts: readonly string[] = [...Object.values(zhCN), ...Object.values(en)]
  expect(texts.filter((text) => text === '' || /[{}]/.test(text.replaceAll(/\{\w+\}/g, '')))).toEqual([])
})

test('the English catalogue is English', () => {
  expect(Object.values(en).filter((text) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text))).toEqual([])
})

test('every message is said somewhere', () => {
  const source = sourceFiles()
    .map(({ text }) => text)
    .join('\n')
  const prefixes = [...source.matchAll(/\b(?:say|message)\(`([a-z-]+)\$\{/g)].map(([, prefix = '']) => prefix)
  const unsaid = keys.filter(
    (key) => !source.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
  )
  expect(unsaid).toEqual([])
})
