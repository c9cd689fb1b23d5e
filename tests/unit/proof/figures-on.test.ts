import { expect, test } from 'vitest'
import { figuresOn } from '../../../src/proof/figures-on.ts'
import { buildFrom } from '../deck/build-from.ts'

test('every figure of a slide once, whether it stands alone or in a sentence', () => {
  const { deck } = buildFrom('# 柳溪镇工作总结\n\n## 道路\n\n- 新修道路12条，安装路灯640盏。\n')
  const shown = deck.slides.slice(1).map((slide) => figuresOn(slide).map(({ quantity }) => quantity.number))
  expect(shown.flat()).toEqual(expect.arrayContaining([12, 640]))
  for (const numbers of shown) expect(new Set(numbers).size).toBe(numbers.length)
})
