import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slideText } from '../../../src/deck/slide-words.ts'
import { textOf } from '../../../src/render/figure.ts'
import { PLAIN_GAP, PLAIN_LINE_HEIGHT, plainSize } from '../../../src/render/plain/plain-size.ts'
import { plainWords } from '../../../src/render/plain/plain-words.ts'
import { buildFrom } from '../deck/build-from.ts'

const report = `# 石湾镇报告

## 经济

- 全年财政收入3.2亿元，引进企业46家；
- 新建厂房5.8万平方米，修路12公里，植树900棵；

## 民生

- 新增岗位820个，其中残疾人岗位21个；
- 受理诉求1260件，办结1198件；
`

test('a plain slide says all that its layout says, each once', () => {
  const { slides } = buildFrom(report).deck
  expect(slides.length).toBeGreaterThan(3)
  for (const slide of slides) {
    const { area, heading, lines } = plainWords(slide)
    const texts = [...(area ? [area] : []), heading, ...lines].map(textOf)
    for (const line of slideText(slide).split('\n')) expect(texts.some((text) => text.includes(line))).toBe(true)
    const bodies = lines.map(textOf)
    expect(new Set(bodies).size).toBe(bodies.length)
  }
})

test('as many words as there may be, they fit the box, or stand at the smallest size there is', () => {
  const box = { width: 1600, height: 640 }
  const sizes = new Set<number>()
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 16 }), (lengths) => {
      const size = plainSize(
        lengths.map((length) => '镇'.repeat(length)),
        box,
      )
      sizes.add(size)
      const perLine = Math.floor(box.width / size)
      const lines = lengths.reduce((sum, length) => sum + Math.ceil(length / perLine), 0)
      const height = (lines + PLAIN_GAP * (lengths.length - 1)) * PLAIN_LINE_HEIGHT * size
      expect(height <= box.height || size === 11).toBe(true)
    }),
  )
  expect(sizes.size).toBeGreaterThan(3)
})
