import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openDeck } from '../../../src/content/open-deck.ts'
import { setLanguage } from '../../../src/messages/say.ts'
import { FULL } from '../deck/build-from.ts'
import { deckFolder } from './deck-folder.ts'

const FOLDER = 'tests/fixtures/hand-mistakes'
const REPORT = readFileSync(`${FOLDER}/report.md`, 'utf8')
const MISTAKES = readFileSync(`${FOLDER}/mistakes.txt`, 'utf8').split(/^=== /m).slice(1).map(readMistake)

/** A mistake in deck.yaml as a hand makes it, and the one message that answers it. */
function readMistake(block: string) {
  const [name = '', answer = '', ...yaml] = block.trimEnd().split('\n')
  const match = /^→ (error|warning) (\S+) (\d+) (.+)$/.exec(answer)
  if (!match) throw new Error(`${name}: ${answer}`)
  const [, severity, code, line, mend = ''] = match
  return { name, severity, code, line: Number(line), mend, yaml: `${yaml.join('\n')}\n` }
}

async function problemsOf(yaml: string) {
  const opened = await openDeck(deckFolder({ 'report.md': REPORT, 'deck.yaml': yaml }), FULL)
  if (!opened.usable) throw new Error(opened.problems[0]?.message)
  return opened.audit.problems
}

describe('a mistake of the hand in deck.yaml is one message: its line, and what to write', () => {
  test.each(MISTAKES)('$name', async ({ yaml, code, line, mend, severity }) => {
    const problems = await problemsOf(yaml)
    expect(problems).toMatchObject([{ code, line, file: 'deck.yaml', severity }])
    expect(problems[0]?.message).toContain(mend)
  })

  test.each(MISTAKES)('$name, in English', async ({ yaml, code }) => {
    setLanguage('en')
    const problems = await problemsOf(yaml).finally(() => {
      setLanguage('zh-CN')
    })
    expect(problems.map((problem) => problem.code)).toEqual([code])
    // What is Chinese in it stands in the file or in the report.
    const [message = ''] = problems.map((problem) => problem.message)
    const known = new Set([...yaml, ...REPORT])
    expect([...message.replaceAll(/[^\p{Script=Han}]/gu, '')].filter((character) => !known.has(character))).toEqual([])
    expect(message).toMatch(/[a-z]{4}/)
  })
})

test('there are as many as hands make', () => {
  expect(MISTAKES.length).toBeGreaterThan(90)
})
