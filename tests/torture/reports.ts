import fc from 'fast-check'
import { openTexts } from '../../src/content/open-deck.ts'
import { canvases } from '../../src/deck/canvases.ts'
import type { CanvasName, Deck } from '../../src/deck/deck.ts'
import { anyText } from './texts.ts'

const CANVASES = Object.keys(canvases) as CanvasName[]
const canvas = fc.constantFrom(...CANVASES)
const BOM = /^\ufeff/

/** Texts of a deck → the deck, through the whole pipeline; none when there is no report in them. */
function open(canvas: CanvasName, report: string, yaml = ''): Deck | undefined {
  const texts = { report: report.replace(BOM, ''), deck: yaml.replace(BOM, ''), source: undefined, notes: [] }
  const opened = openTexts(texts, { canvas, edition: 'full' })
  return opened.usable ? opened.deck : undefined
}

const built = (decks: fc.Arbitrary<Deck | undefined>): fc.Arbitrary<Deck> => decks.filter((deck) => deck !== undefined)

const INDICATORS = ['粮食总产量', '居民人均收入', '高标准农田', '合作社', '公路里程', '在册车辆', '学龄儿童', 'GDP']
const UNITS = ['（万吨）', '（元）', '（万亩）', '（家）', '(%)', '', ' ', '　']
const cell = fc.oneof(
  fc.double({ min: 0, max: 99, noNaN: true }).map((value) => value.toFixed(1)),
  fc.integer({ min: 0, max: 99_999 }).map((value) => value.toLocaleString('en-US')),
  fc.integer({ min: 0, max: 999 }).map(String),
  fc.constantFrom('-', '—', '12.5%', '4.8%', '…', '/'),
)
const row = fc
  .tuple(
    fc.constantFrom('全镇', '', '其中：', '  '),
    fc.constantFrom(...INDICATORS),
    fc.constantFrom(...UNITS),
    fc.array(cell, { minLength: 1, maxLength: 9 }),
  )
  .chain(([lead, name, unit, cells]) =>
    fc.constantFrom(' ', '  ', '\u3000', '\u00a0', '、').map((gap) => `- ${lead}${name}${unit} ${cells.join(gap)}`),
  )

/** A list of rows such as a table leaves when it is pasted as text. */
export const anyRows: fc.Arbitrary<Deck> = built(
  fc
    .tuple(canvas, fc.array(row, { minLength: 1, maxLength: 9 }))
    .map(([shape, rows]) => open(shape, `# 甲镇报告\n\n## 经济\n\n${rows.join('\n')}\n`)),
)

const line = anyText(14).map((text) => text.replaceAll(/[\n\r\v\f\u2028\u0085\0]+/g, ' '))
const block = fc.oneof(
  line.map((text) => `## ${text}`),
  line.map((text) => `### ${text}`),
  fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.map((text) => `- ${text}`).join('\n')),
  { weight: 2, arbitrary: line },
  anyText(10),
)
const quoted = (text: string) => JSON.stringify(text)

/** A report of any texts, with an editor's title and lines. */
export const anyReport: fc.Arbitrary<Deck> = built(
  fc
    .record({
      canvas,
      title: line,
      blocks: fc.array(block, { minLength: 1, maxLength: 9 }),
      editor: fc.tuple(line, line),
    })
    .map(({ canvas, title, blocks, editor: [kicker, closing] }) =>
      open(
        canvas,
        `# 乙镇${title}\n\n## 工作\n\n${blocks.join('\n\n')}\n`,
        `cover:\n  kicker: ${quoted(kicker)}\nclosing:\n  title: ${quoted(closing)}\n`,
      ),
    ),
)
