import { afterEach, expect, test, vi } from 'vitest'
import { runCheck } from '../../../src/cli/check.ts'
import { currentLanguage, languageFrom, say, setLanguage } from '../../../src/messages/say.ts'

afterEach(() => {
  setLanguage('zh-CN')
  vi.restoreAllMocks()
})

test('the app speaks Chinese unless it is told otherwise', () => {
  expect(currentLanguage()).toBe('zh-CN')
  expect(say('check-passed')).toBe('核对通过')
})

test('values stand where the message has their names', () => {
  expect(say('place-line', { file: 'deck.yaml', line: 12 })).toBe('deck.yaml 第 12 行')
})

test('a value is put in as it is, whatever it holds', () => {
  expect(say('key-missing', { key: '{key} $& $1' })).toBe('缺少“{key} $& $1”。请补上这一项。')
  expect(say('place-message', { place: '{message}', message: '{place}' })).toBe('{message}：{place}')
})

test('in English the same call gives the English words', () => {
  setLanguage('en')
  expect(say('place-line', { file: 'deck.yaml', line: 12 })).toBe('deck.yaml line 12')
})

test.each([
  { variable: 'en', language: 'en' },
  { variable: 'zh-CN', language: 'zh-CN' },
  { variable: 'de', language: 'zh-CN' },
  { variable: '', language: 'zh-CN' },
  { variable: undefined, language: 'zh-CN' },
])('TAOPU_DECK_LANG=$variable means $language', ({ variable, language }) => {
  expect(languageFrom(variable)).toBe(language)
})

test.each([
  { language: 'en', line: 'There is no folder “no-such-folder”. Check the path.\n' },
  { language: 'zh-CN', line: '找不到文件夹“no-such-folder”。请检查路径。\n' },
] as const)('the command line says in $language that a folder is missing', async ({ language, line }) => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  setLanguage(language)
  expect(await runCheck(['no-such-folder'])).toBe(2)
  expect(write.mock.calls).toEqual([[line]])
})

/** Never called: the compiler is the test. */
export function wrongCalls(): void {
  // @ts-expect-error -- no such message
  say('no-such-message')
  // @ts-expect-error -- the values are missing
  say('place-line')
  // @ts-expect-error -- one value is missing
  say('place-line', { file: 'deck.yaml' })
  // @ts-expect-error -- one value is misspelt
  say('place-line', { file: 'deck.yaml', lin: 12 })
  // @ts-expect-error -- the message has no placeholders
  say('check-passed', { title: '' })
}
