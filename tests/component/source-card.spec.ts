import { figure } from './make.ts'
import { expect, test } from './stage.ts'

const sentence = '新建公园3座，改建公园3座，新增绿地约3公顷。'

for (const [clause, written, before] of [
  ['新建公园3座', ['', '3', '座', ''], '新建公园'],
  ['改建公园3座', ['', '3', '座', ''], '新建公园3座，改建公园'],
  ['新增绿地约3公顷', ['约', '3', '公顷', ''], '新建公园3座，改建公园3座，新增绿地'],
] as const)
  test(`of three equal numerals the card marks the one in ${clause}`, async ({ stage }) => {
    const card = await stage.showSource({ ...figure(written, clause), sentence }, 'report.md')
    await expect(card.locator('blockquote')).toHaveText(sentence)
    const marked = card.locator('mark')
    await expect(marked).toHaveText(written.join(''))
    expect(await marked.evaluate((mark) => mark.previousElementSibling?.textContent ?? '')).toBe(before)
    await expect(card).toContainText('report.md')
    await expect(card).toContainText('7')
  })
