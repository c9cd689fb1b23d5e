import { figureAt } from './make.ts'
import { expect, test } from './stage.ts'

const sentence = '新建公园13座，改建公园3座，新增绿地约3公顷。'

for (const [place, written] of [
  [4, ['', '13', '座', '']],
  [12, ['', '3', '座', '']],
  [19, ['约', '3', '公顷', '']],
] as const)
  test(`of like numerals in a sentence the card marks the one at ${String(place)}`, async ({ stage }) => {
    const card = await stage.showSource(figureAt(sentence, place, written), '甲镇报告', 'report.md')
    await expect(card.locator('blockquote')).toHaveText(sentence)
    const marked = card.locator('mark')
    await expect(marked).toHaveText(written.join(''))
    const before = await marked.evaluate((mark) => mark.previousElementSibling?.textContent ?? '')
    expect(before).toBe(sentence.slice(0, place))
    await expect(card.getByText('甲镇报告')).toHaveAttribute('title', /report\.md.*7/)
    await expect(card).not.toContainText('7')
  })
