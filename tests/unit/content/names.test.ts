import { expect, test } from 'vitest'
import { openDeck } from '../../../src/content/open-deck.ts'
import { FULL } from '../deck/build-from.ts'
import { deckFolder } from './deck-folder.ts'

const report = '# 石桥街道2031年工作总结\n\n## 文化\n\n- 第9号仓库改造完成，12栋艺术区迎客800人次。\n'

async function opened(deck: string) {
  const result = await openDeck(deckFolder({ 'report.md': report, 'deck.yaml': deck }), FULL)
  if (!result.usable) throw new Error(result.problems[0]?.message)
  return result
}

test('a numeral in a word that deck.yaml lists under names is no statistic', async () => {
  const values = ({ figures }: { figures: readonly { quantity: { value: string } }[] }) =>
    figures.map(({ quantity }) => quantity.value)
  expect(values((await opened('title: 石桥街道\n')).report)).toEqual(['12', '800'])
  const { report: named, audit } = await opened('names: [12栋艺术区]\n')
  expect(values(named)).toEqual(['800'])
  expect(audit.problems.filter(({ severity }) => severity === 'error')).toEqual([])
})
