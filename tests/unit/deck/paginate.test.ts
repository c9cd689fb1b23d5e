import { describe, expect, test } from 'vitest'
import { canvases } from '../../../src/deck/canvases.ts'
import { paginate, split } from '../../../src/deck/paginate.ts'
import { textOf } from '../../../src/deck/report-words.ts'
import { parseReport } from '../../../src/report/parse-report.ts'
import { sectionOf } from './build-from.ts'

const reportOf = (...points: readonly string[]) => parseReport(sectionOf(...points)).report
const pagesOf = (points: readonly string[], canvas: keyof typeof canvases = '16:9') => {
  const report = reportOf(...points)
  return paginate(report, report.sections[1]?.points ?? [], canvases[canvas]).map((page) => page.map(textOf))
}
const piecesOf = (point: string, most: number) => {
  const report = reportOf(point)
  return split(report, report.sections[1]!.points[0]!.span, most).map(({ start, end }) => report.text.slice(start, end))
}
const sentence = (length: number) => '工'.repeat(length - 1) + '。'

describe.each(['16:9', '4:3', '32:9', '9:16'] as const)('on %s', (canvas) => {
  const { lineLength, lines } = canvases[canvas]
  const points = Array.from({ length: 17 }, (_, index) => `${sentence(20 + 9 * index)}第${index}条。`)

  test('no word is lost and none is said twice', () => {
    expect(pagesOf(points, canvas).flat().join('')).toBe(points.join(''))
  })

  test('no page holds more lines than the canvas', () => {
    for (const page of pagesOf(points, canvas)) {
      const filled = page.reduce((sum, piece) => sum + Math.ceil(piece.length / lineLength), 0)
      expect(filled).toBeLessThanOrEqual(lines)
    }
  })
})

test('pages are evened out: the last is not left with one short point', () => {
  const pages = pagesOf(Array.from({ length: 8 }, (_, index) => `${sentence(30)}${index}`))
  expect(pages.map((page) => page.length)).toEqual([4, 4])
})

test('points that fit one page stay on one page', () => {
  expect(pagesOf(['甲乙丙', '丁戊己'])).toEqual([['甲乙丙', '丁戊己']])
})

describe('a point too long for one page', () => {
  test('is cut behind a sentence, near the middle', () => {
    const point = sentence(40) + sentence(60) + sentence(70)
    expect(piecesOf(point, 120)).toEqual([sentence(40) + sentence(60), sentence(70)])
  })

  test('is cut behind a clause where it is one sentence', () => {
    expect(piecesOf(`${'甲'.repeat(50)}，${'乙'.repeat(60)}；${'丙'.repeat(70)}`, 120)).toEqual([
      `${'甲'.repeat(50)}，${'乙'.repeat(60)}；`,
      '丙'.repeat(70),
    ])
  })

  test('is never cut inside quotation marks', () => {
    const point = `${'甲'.repeat(30)}，“${'乙'.repeat(20)}，${'丙'.repeat(20)}，${'丁'.repeat(20)}”，${'戊'.repeat(30)}`
    const pieces = piecesOf(point, 100)
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.join('')).toBe(point)
    for (const piece of pieces) expect(piece.split('“').length).toBe(piece.split('”').length)
  })

  test('is cut all the same when its author forgot to close a quotation', () => {
    const pieces = piecesOf(`“${'甲'.repeat(60)}，${'乙'.repeat(60)}`, 100)
    expect(pieces).toEqual([`“${'甲'.repeat(60)}，`, '乙'.repeat(60)])
  })

  test('is cut between characters where it has no mark to cut behind: a slide holds no more', () => {
    expect(piecesOf('甲'.repeat(200), 100)).toEqual(['甲'.repeat(100), '甲'.repeat(100)])
  })

  test('keeps its numerals whole where it has no mark', () => {
    const pieces = piecesOf(`${'甲'.repeat(98)}1234567${'乙'.repeat(98)}`, 110)
    expect(pieces.filter((piece) => piece.includes('1234567'))).toHaveLength(1)
  })

  test('is measured as wide as it is set: Latin letters take about half', () => {
    expect(piecesOf('a'.repeat(150), 100)).toHaveLength(1)
    expect(piecesOf('The hall was mended. '.repeat(5).trim(), 100)).toHaveLength(1)
  })

  test('is cut behind an English sentence, else between words, and never at a decimal point', () => {
    const sentences = 'The council spent 12.5 per cent more. The roof was mended. The hall is open again to all.'
    expect(piecesOf(sentences, 40)).toEqual([
      'The council spent 12.5 per cent more. ',
      'The roof was mended. The hall is open again to all.',
    ])
    const words = piecesOf('residents walked along the towpath between the lock and the old mill', 20)
    expect(words.join('')).toBe('residents walked along the towpath between the lock and the old mill')
    expect(words.every((piece) => /^\S+(?: \S+)* ?$/.test(piece))).toBe(true)
  })
})
