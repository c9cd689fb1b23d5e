import { describe, expect, test } from 'vitest'
import { auditDeck } from '../../../src/audit/audit-deck.ts'
import type { Evidence } from '../../../src/audit/evidence.ts'
import type { ChartSlide, Deck, Slide, Words } from '../../../src/deck/deck.ts'
import { reportWords } from '../../../src/deck/report-words.ts'
import type { Diagnostic } from '../../../src/report/report.ts'
import { editorial, evidence, isBar, tampered, taopu, withChart, withSlides } from './taopu.ts'

/** The problems of a deck that somebody changed after it was built. */
function problemsOf(changed: Evidence): readonly Diagnostic[] {
  expect(changed.deck).not.toEqual(evidence.deck)
  const audit = auditDeck(changed)
  expect(audit.ok).toBe(false)
  return audit.problems
}

describe('a point deleted from the deck', () => {
  const isPoints = (slide: Slide): slide is Extract<Slide, { layout: 'points' }> => slide.layout === 'points'
  const lineIn = (text: string) => taopu.report.text.slice(0, taopu.report.text.indexOf(text)).split('\n').length

  test('from a page of points', () => {
    const point = '完成21家标准化老年活动室评审'
    const has = (words: Words) => words.runs.some(({ text }) => text.includes('标准化老年活动室'))
    const problems = problemsOf(
      tampered(isPoints, (slide) => ({ ...slide, points: slide.points.filter((words) => !has(words)) })),
    )
    const lost = problems.find(({ code }) => code === 'point-not-shown')
    expect(lost).toMatchObject({ file: 'report.md', line: lineIn(point) })
    expect(lost?.message).toContain(point)
    expect(problems.map(({ code }) => code)).toContain('figure-not-shown')
  })

  test('from beside its chart: the words are missed even though the figures are there', () => {
    const problems = problemsOf(tampered(isBar, (slide) => ({ ...slide, passages: [] })))
    expect(problems.length).toBeGreaterThan(0)
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['point-not-shown']))
  })

  test('or a clause out of its middle', () => {
    const gap = '新增祁连新家园、'
    const [start, end] = [taopu.report.text.indexOf(gap), taopu.report.text.indexOf(gap) + gap.length]
    const around = ({ origin }: Words) => {
      if (origin.from !== 'report' || origin.span.start > start || origin.span.end < end) return undefined
      const pieces = [
        { ...origin.span, end: start },
        { ...origin.span, start: end },
      ]
      return pieces.map((span) => reportWords(taopu.report, span))
    }
    const problems = problemsOf(
      tampered(isPoints, (slide) => ({ ...slide, points: slide.points.flatMap((words) => around(words) ?? [words]) })),
    )
    expect(problems).toMatchObject([{ code: 'point-not-shown', file: 'report.md', line: lineIn(gap) }])
  })

  test('any slide with words or figures that stand nowhere else', () => {
    for (const slide of evidence.deck.slides) {
      if (!isPoints(slide) && slide.layout !== 'task' && slide.layout !== 'honours') continue
      expect(auditDeck(withSlides(evidence.deck.slides.filter((each) => each !== slide))).ok, slide.id).toBe(false)
    }
  })
})

describe('a deck changed after it was built', () => {
  const [firstBar] = evidence.deck.slides.filter(isBar)
  const [item] = firstBar?.chart.items ?? []
  const change = (to: (slide: ChartSlide) => Slide) => problemsOf(tampered(isBar, to))
  const wrong = <T extends object>(value: T, changes: Partial<T>): T => ({ ...value, ...changes })

  test('the editor’s words posing as the report’s', () => {
    const posing = wrong(editorial('再创佳绩'), { origin: { from: 'report', span: { start: 40, end: 44, line: 5 } } })
    const [problem] = change((slide) => ({ ...slide, title: posing }))
    expect(problem).toMatchObject({ code: 'editorial-as-report', file: 'report.md', line: 5 })
    expect(problem?.message).toContain('再创佳绩')
  })

  test('a numeral cut in two: what is left is the report’s words, but not its number', () => {
    const start = taopu.report.text.indexOf('新增就业岗位1663个')
    const cut = reportWords(taopu.report, { start, end: start + '新增就业岗位166'.length, line: 69 })
    const [problem] = change((slide) => ({ ...slide, title: cut }))
    expect(problem).toMatchObject({ code: 'numeral-untraced', file: 'report.md', line: 69 })
    expect(problem?.message).toContain('“166”')
  })

  test('a numeral altered in a run', () => {
    const alter = (words: Words) =>
      wrong(words, { runs: words.runs.map((run) => (run.figure ? { ...run, text: '99' } : run)) })
    const problems = change((slide) => ({ ...slide, passages: slide.passages.map(alter) }))
    const found = problems.find(({ code }) => code === 'numeral-not-in-report')
    expect(found?.line).toBeGreaterThan(1)
    expect(found?.message).toContain('“99”')
  })

  test.each([{ number: 999 }, { value: '999' }, { unit: '万个' }, { qualifierBefore: '超' }])(
    'the figure of a chart itself altered: %j',
    (quantity) => {
      const figure = wrong(item!.figure, { quantity: { ...item!.figure.quantity, ...quantity } })
      const items = [{ ...item!, figure }, ...firstBar!.chart.items.slice(1)]
      const problems = problemsOf(
        tampered(isBar, (slide) => (slide === firstBar ? withChart(slide, { items }) : slide)),
      )
      expect(problems[0]).toMatchObject({ code: 'figure-not-in-report', file: 'report.md', line: figure.numeral.line })
    },
  )

  test('a figure under the quotation of another', () => {
    const [one, other] = firstBar!.chart.items
    const problems = problemsOf(
      tampered(isBar, (slide) =>
        slide === firstBar ? withChart(slide, { items: [{ ...one!, figure: other!.figure }, other!] }) : slide,
      ),
    )
    expect(problems.map(({ code }) => code)).toContain('figure-not-in-report')
  })

  test('words around a figure that its quotation lacks', () => {
    const items = [{ ...item!, after: '个以上' }, ...firstBar!.chart.items.slice(1)]
    const problems = problemsOf(tampered(isBar, (slide) => (slide === firstBar ? withChart(slide, { items }) : slide)))
    expect(problems).toMatchObject([{ code: 'editorial-as-report', line: item!.figure.span.line }])
  })

  test('two units on one axis', () => {
    const walls = evidence.deck.slides.flatMap((slide) => (slide.layout === 'wall' ? slide.figures : []))
    const stranger = walls.find(({ figure }) => figure.quantity.unit === '公斤')!
    const problems = change((slide) => withChart(slide, { items: [...slide.chart.items, stranger] }))
    expect(problems[0]).toMatchObject({ code: 'units-mixed', file: 'report.md' })
    expect(problems[0]?.message).toContain('公斤')
  })

  test.each(['全年新增3个', '三大亮点', '①'])('a number slipped into the editor’s words: %s', (text) => {
    const [problem] = change((slide) => ({ ...slide, title: editorial(text, 12) }))
    expect(problem).toMatchObject({ code: 'numeral-in-editorial', file: 'deck.yaml', line: 12 })
  })

  test('an edition that is not the full one may leave points out', () => {
    const lobby: Deck = { ...evidence.deck, edition: 'lobby', slides: evidence.deck.slides.slice(0, 5) }
    expect(auditDeck({ ...evidence, deck: lobby }).ok).toBe(true)
  })
})
