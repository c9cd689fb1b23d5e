import { describe, expect, test } from 'vitest'
import { auditDeck } from '../../../src/audit/audit-deck.ts'
import { editorialIn } from '../../../src/audit/editorial.ts'
import { untracedNumerals } from '../../../src/audit/untraced.ts'
import { shownFiguresOf, slideText } from '../../../src/deck/slide-words.ts'
import { textOf } from '../../../src/deck/report-words.ts'
import { buildFrom, codesOf, kindsOf, sectionOf } from './build-from.ts'

const report = `# 柳河镇2024年工作总结

## 治理

- 推进四责协同，召开第七次联席会议，办好十大民生事项。
- 走访512户，调处纠纷88件。

## 热线

- 12345热线受理诉求96件。
`
const audited = (yaml: string) => {
  const { deck, report: read, spec, diagnostics } = buildFrom(report, yaml)
  const evidence = { deck, report: read, spec }
  return { ...evidence, problems: auditDeck(evidence, diagnostics).problems, editorial: editorialIn(evidence) }
}
const titled = (title: string) => `slides:\n  - section: 治理\n    title: ${title}\n    figures: [走访512户]\n`

describe('a title', () => {
  test.each(['2024年工作总结', '柳河镇2024年工作总结'])('may say what the report’s title says: %s', (title) => {
    for (const yaml of [`title: ${title}\n`, `closing: {title: ${title}}\n`, titled(title)]) {
      const { problems, editorial } = audited(yaml)
      expect(codesOf(problems)).toEqual([])
      expect(editorial).toEqual([])
    }
  })

  test.each(['024年工作总结', '2025年工作总结', '2024工作总结'])('may not say it with another number: %s', (title) => {
    expect(codesOf(audited(`title: ${title}\n`).problems)).toEqual(['numeral-in-editorial'])
  })

  test.each([
    '第一时间响应',
    '一体化推进',
    '一站式服务',
    '四面八方来客',
    '四责协同到村',
    '第七次联席会议',
    '十大民生事项',
  ])('may hold an idiom, or what the report writes so and does not count: %s', (title) => {
    expect(codesOf(audited(titled(title)).problems)).toEqual([])
  })

  test.each(['全县第一', '第八次联席会议', '九大民生事项', '三责协同共八项', '走访五百一十二户'])(
    'may not rank or count of itself: %s',
    (title) => {
      expect(codesOf(audited(titled(title)).problems)).toEqual(['numeral-in-editorial'])
    },
  )
})

describe('a line of cover or closing', () => {
  test('may be the editor’s, is marked so, and stands on the audit sheet', () => {
    const { deck, problems, editorial } = audited('cover:\n  kicker: 乡亲们好\n  lines: [推进四责协同, 同心向未来]\n')
    expect(codesOf(problems)).toEqual([])
    const [cover] = deck.slides
    const lines = cover?.layout === 'cover' ? [cover.kicker, ...cover.lines] : []
    expect(lines.map((words) => words && [textOf(words), words.origin.from])).toEqual([
      ['乡亲们好', 'editorial'],
      ['推进四责协同', 'report'],
      ['同心向未来', 'editorial'],
    ])
    expect(editorial.map(({ value }) => value)).toEqual(['乡亲们好', '同心向未来'])
  })

  test('makes a closing of its own', () => {
    const { deck } = audited('closing:\n  lines: [谢谢大家]\n')
    expect(kindsOf(deck).at(-1)).toBe('closing')
    expect(slideText(deck.slides.at(-1)!)).toContain('谢谢大家')
  })

  test.each(['走访513户', '服务百分百', '③路并进'])('holds no number: %s', (line) => {
    expect(audited(`closing:\n  lines: [${line}]\n`).problems).toMatchObject([{ code: 'quote-not-found', line: 2 }])
  })
})

describe('a label', () => {
  const labelled = (label: string) =>
    `slides:\n  - section: 治理\n    figures:\n      - {quote: 走访512户, label: ${label}}\n      - 调处纠纷88件\n`

  test('is the editor’s caption of a figure, among the words of the slide', () => {
    const { deck, problems, editorial } = audited(labelled('入户'))
    expect(codesOf(problems)).toEqual([])
    const [slide] = deck.slides.filter(({ layout }) => layout === 'wall')
    const [first, second] = slide ? shownFiguresOf(slide) : []
    expect(first?.label && [textOf(first.label), first.label.origin]).toEqual(['入户', { from: 'editorial', line: 4 }])
    expect(second?.label).toBeUndefined()
    expect(slide && slideText(slide)).toContain('入户')
    expect(editorial).toMatchObject([{ value: '入户', line: 4 }])
  })

  test.each(['入户513户', '第一'])('holds no number: %s', (label) => {
    expect(audited(labelled(label)).problems).toMatchObject([{ code: 'numeral-in-editorial', line: 4 }])
  })
})

describe('names', () => {
  test('make the numerals in them names, in the report and in the editor’s words', () => {
    const yaml = `names: [12345热线]\n${titled('12345热线来电')}`
    const { report: read, problems, ...evidence } = audited(yaml)
    expect(codesOf(problems)).toEqual([])
    expect(read.numerals.find(({ value }) => value === '12345')?.kind).toBe('name')
    expect(untracedNumerals({ ...evidence, report: read })).toEqual([])
  })

  test('that the report does not hold let no number through', () => {
    const { problems } = audited(`names: [12346热线]\n${titled('12346热线来电')}`)
    expect(codesOf(problems).toSorted()).toEqual(['name-unknown', 'numeral-in-editorial'])
  })
})

describe('the order of slides', () => {
  const points = sectionOf('建房100套', '修路3公里', '植树800棵')
  const walls = (yaml: string) => {
    const { deck, diagnostics } = buildFrom(points, yaml)
    const shown = deck.slides.flatMap((slide) => (slide.layout === 'wall' ? slide.figures : []))
    return { shown: shown.map(({ quote }) => textOf(quote)), codes: codesOf(diagnostics) }
  }
  const entry = (quote: string) => `  - {section: 甲, figures: [${quote}]}\n`

  test.each([
    [['建房100套', '修路3公里', '植树800棵']],
    [['植树800棵', '建房100套', '修路3公里']],
    [['修路3公里', '植树800棵', '建房100套']],
  ])('within a section is that of deck.yaml: %j', (quotes) => {
    expect(walls(`slides:\n${quotes.map(entry).join('')}`)).toEqual({ shown: quotes, codes: [] })
  })
})

test('white space, Windows line ends, a mark at the start and an alias change nothing', () => {
  const yaml = 'title: &name 河边\nclosing:\n  title: *name\nminutes: 18\n'
  const plain = buildFrom(report, yaml)
  expect(codesOf(plain.diagnostics)).toEqual([])
  for (const text of [yaml.replaceAll('\n', '\r\n'), `\ufeff${yaml}`, `\n# 注\n${yaml}`, yaml.replaceAll('\n', '\r')])
    expect(buildFrom(report, text).deck.slides.map(slideText)).toEqual(plain.deck.slides.map(slideText))
})
