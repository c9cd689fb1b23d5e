import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../src/dev/root.ts'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'

/** The first highlighted numeral of four digits with its last two changed over, so that it is still a plausible number. */
function withWrongDigit(spec: string): { spec: string; wrong: string } {
  const [, lead = '', digits = ''] = /(highlights: \[[^\d\]]*)(\d{4})/.exec(spec) ?? []
  const wrong = digits.slice(0, 2) + digits.slice(3) + digits.slice(2, 3)
  return { spec: spec.replace(lead + digits, lead + wrong), wrong }
}

test('a deck with one wrong digit is not shown; the window says where it is and how to mend it', async ({
  launchApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'wrong-digit-'))
  await cp(join(root, deckPath), folder, { recursive: true })
  const { spec, wrong } = withWrongDigit(await readFile(join(folder, 'deck.yaml'), 'utf8'))
  await writeFile(join(folder, 'deck.yaml'), spec)
  const { app } = await launchApp(['present', folder], { waitForSlide: false })
  await expect.poll(() => app.windows().map((each) => each.url())).toEqual(['app://deck/refusal/index.html'])
  const problem = app.windows()[0]?.getByRole('listitem').first()
  if (!problem) throw new Error('no window')
  await expect(problem).toContainText('deck.yaml 第')
  await expect(problem).toContainText(wrong)
  await expect(problem).toContainText('最接近的是')
  await rm(folder, { recursive: true })
})
