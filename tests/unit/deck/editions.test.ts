import { describe, expect, test } from 'vitest'
import { buildFrom, kindsOf } from './build-from.ts'

const long = (words: string) => `${words.repeat(12)}，成效明显`
const report = `# 报告

引言一句。

## 甲

- ${long('稳步推进各项工作')}
- 清运垃圾66610公斤

## 乙

- 收集问题100个，有效解决90个
- ${long('持续深化改革创新')}

## 丙

- 优化营商环境
`
const of = (edition: 'full' | 'lobby' | 'brief', minutes = 15) =>
  buildFrom(report, `minutes: ${minutes}\n`, { canvas: '16:9', edition }).deck

test('full shows all there is', () => {
  expect(kindsOf(of('full'))).toEqual(['cover', 'statement', 'points', 'wall', 'funnel', 'points', 'task'])
})

test('lobby has pictures and key figures, and no long points', () => {
  expect(kindsOf(of('lobby'))).toEqual(['cover', 'wall', 'funnel', 'task'])
})

describe('brief', () => {
  const secondsOf = (minutes: number) => of('brief', minutes).slides.reduce((sum, { seconds }) => sum + seconds, 0)

  test.each([0.25, 0.4, 0.5, 1, 15])('fits %d minutes', (minutes) => {
    expect(secondsOf(minutes)).toBeLessThanOrEqual(minutes * 60)
    expect(kindsOf(of('brief', minutes))[0]).toBe('cover')
  })

  test('keeps the order of the report, and says more in more time', () => {
    expect(kindsOf(of('brief', 15))).toEqual(['cover', 'statement', 'wall', 'funnel', 'task'])
    expect(of('brief', 0.25).slides.length).toBeLessThan(of('brief', 0.5).slides.length)
  })
})

test('slides of any edition are numbered without gaps', () => {
  expect(of('lobby').slides.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4'])
})
