import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src/content/read-docx.ts'
import { importText } from '../../../src/report/import/import-text.ts'
import { docxFile, paragraph, table } from './docx-file.ts'

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const lineOf = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`

/** report.md of a Word file with this body, without its title, and what was told to be lost. */
async function imported(body: readonly string[], parts: Readonly<Record<string, string>> = {}) {
  const read = await readDocx(docxFile([paragraph('柳溪镇工作总结', 'a3'), ...body], parts), 'source.docx')
  if (!read.ok) throw new Error(read.message)
  const { markdown } = importText(read.text, 'md', 'paragraph')
  return { words: markdown.replace('# 柳溪镇工作总结\n\n', ''), lost: read.losses.map(({ kind }) => kind) }
}

const VML = 'xmlns:v="urn:schemas-microsoft-com:vml"'
const box = (...paragraphs: readonly string[]) =>
  `<w:r><w:pict><v:shape ${VML}><v:textbox><w:txbxContent>${paragraphs.join('')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
const NEWER = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const drawing = (content: string) => `<w:r><w:drawing>${content}</w:drawing></w:r>`

describe('words that a converter loses or invents', () => {
  test.each([
    [
      'raised digits',
      lineOf(
        run('绿地1200m'),
        run('2', '<w:vertAlign w:val="superscript"/>'),
        run('，发电10'),
        run('4', '<w:vertAlign w:val="superscript"/>'),
        run('千瓦时。'),
      ),
      '绿地1200m²，发电10⁴千瓦时。\n',
    ],
    [
      'a lowered digit',
      lineOf(run('CO'), run('2', '<w:vertAlign w:val="subscript"/>'), run('减排30吨。')),
      'CO₂减排30吨。\n',
    ],
    [
      'a negative power',
      lineOf(run('降至10'), run('-3', '<w:vertAlign w:val="superscript"/>'), run('以下。')),
      '降至10⁻³以下。\n',
    ],
    [
      'a simple field',
      lineOf(run('办结'), `<w:fldSimple w:instr=" DOCPROPERTY n ">${run('365')}</w:fldSimple>`, run('件。')),
      '办结365件。\n',
    ],
    [
      'a field in a field',
      lineOf(
        run('办结'),
        `<w:fldSimple w:instr="A"><w:fldSimple w:instr="B">${run('365')}</w:fldSimple></w:fldSimple>`,
        run('件。'),
      ),
      '办结365件。\n',
    ],
    [
      'a complex field',
      lineOf(
        run('办结'),
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run('365'),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        run('件。'),
      ),
      '办结365件。\n',
    ],
    [
      'a smart tag',
      lineOf(run('投资'), `<w:smartTag w:uri="u" w:element="e">${run('12亿元')}</w:smartTag>`, run('。')),
      '投资12亿元。\n',
    ],
    [
      'a pronunciation',
      lineOf(
        run('新建'),
        `<w:r><w:ruby><w:rubyPr/><w:rt>${run('pu')}</w:rt><w:rubyBase>${run('浦')}</w:rubyBase></w:ruby></w:r>`,
        run('桥1座。'),
      ),
      '新建浦桥1座。\n',
    ],
    ['a text direction', lineOf(`<w:bdo w:val="ltr">${run('共120人。')}</w:bdo>`), '共120人。\n'],
    [
      'a content control',
      lineOf(run('共'), `<w:sdt><w:sdtContent>${run('120')}</w:sdtContent></w:sdt>`, run('人。')),
      '共120人。\n',
    ],
    [
      'a hyperlink',
      lineOf(run('共'), `<w:hyperlink w:anchor="a">${run('120')}</w:hyperlink>`, run('人。')),
      '共120人。\n',
    ],
    ['hidden text switched off', lineOf(run('共120人。', '<w:vanish w:val="0"/>')), '共120人。\n'],
    [
      'a drawn line',
      `${lineOf(run('共120人。'))}${lineOf(run('----------'))}${lineOf(run('共9处。'))}`,
      '共120人。\n\n共9处。\n',
    ],
    ['a paragraph that looks like markup', lineOf(run('# 不是标题，共120人。')), '#不是标题，共120人。\n'],
  ])('%s', async (_, body, words) => {
    expect(await imported([body])).toEqual({ words, lost: [] })
  })

  test('the paragraphs of a cell stay apart, and so do the cells of a table in it', async () => {
    const rows = [
      ['指标', '两年'],
      ['就业', '1439'],
    ]
    const cell = (content: string) => `<w:tc>${content}</w:tc>`
    const two = `<w:tbl><w:tr>${cell(paragraph('就业'))}${cell(paragraph('1439') + paragraph('1747'))}</w:tr></w:tbl>`
    expect((await imported([two])).words).toMatch(/1439 1747/)
    const nested = `<w:tbl><w:tr>${cell(paragraph('就业'))}${cell(table([['1439', '1747']]) + paragraph(''))}</w:tr></w:tbl>`
    expect((await imported([nested])).words).toMatch(/1439 1747/)
    expect((await imported([table(rows)])).lost).toEqual(['table'])
  })
})

describe('what running text has no place for is told', () => {
  const chart = drawing('<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>')
  const picture = drawing('<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>')
  const formula =
    '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>'

  test.each([
    ['picture', lineOf(run('共120人。'), picture), '共120人。\n'],
    ['chart', lineOf(run('共120人。'), chart), '共120人。\n'],
    ['object', lineOf(run('共120人。'), '<w:r><w:object/></w:r>'), '共120人。\n'],
    ['formula', lineOf(run('共120人。'), formula), '共120人。\n'],
    [
      'text-box',
      lineOf(run('共120人。'), box(lineOf(run('新增8家。')), lineOf(run('新增9处。')))),
      '共120人。\n\n新增8家。\n\n新增9处。\n',
    ],
    ['footnote', lineOf(run('共120人'), '<w:r><w:footnoteReference w:id="2"/></w:r>', run('。')), '共120人。\n'],
    ['comment', lineOf(run('共120人。'), '<w:r><w:commentReference w:id="0"/></w:r>'), '共120人。\n'],
    ['hidden', lineOf(run('共120人'), run('（实有90人）', '<w:vanish/>'), run('。')), '共120人。\n'],
  ] as const)('%s', async (kind, body, words) => {
    expect(await imported([body])).toEqual({ words, lost: [kind] })
  })

  test('tracked changes count as accepted', async () => {
    const gone = `<w:del w:id="1"><w:r><w:delText>90</w:delText></w:r></w:del>`
    const moved = `<w:moveFrom w:id="3">${run('旧处')}</w:moveFrom><w:moveTo w:id="4">${run('新处')}</w:moveTo>`
    const body = lineOf(run('共'), gone, `<w:ins w:id="2">${run('120')}</w:ins>`, run('人在'), moved, run('。'))
    const { words, lost } = await imported([body])
    expect(words).toBe('共120人在新处。\n')
    expect(new Set(lost)).toEqual(new Set(['revision']))
  })

  test('a deleted row of a table is gone', async () => {
    const row = (text: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('3个')}</w:tc></w:tr>`
    const body = `<w:tbl>${row('项目')}${row('食堂', '<w:trPr><w:del w:id="1"/></w:trPr>')}${row('公园')}</w:tbl>`
    expect((await imported([body])).words).not.toContain('食堂')
  })

  test('of two renderings of one text box the words are taken once', async () => {
    const shape = (content: string) =>
      `<mc:AlternateContent ${NEWER}><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${content}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`
    const body = lineOf(run('共120人。'), `<w:r>${shape(lineOf(run('新增8家。')))}</w:r>`)
    expect(await imported([body])).toEqual({ words: '共120人。\n\n新增8家。\n', lost: ['text-box'] })
  })

  test('automatic numbers are told, bullets are not', async () => {
    const level = (id: number, format: string) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum><w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${level(0, 'chineseCounting')}${level(1, 'bullet')}</w:numbering>`
    const item = (list: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`
    const { lost } = await imported([item(1, '经济运行'), item(2, '新增8家。')], { 'word/numbering.xml': numbering })
    expect(lost).toEqual(['numbering'])
  })

  test('the table of contents that Word writes is no part of the report', async () => {
    const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    const body = `<w:sdt>${gallery}<w:sdtContent>${lineOf(run('一、民生'), '<w:r><w:tab/></w:r>', run('3'))}</w:sdtContent></w:sdt>`
    expect(await imported([body, lineOf(run('共120人。'))])).toEqual({ words: '共120人。\n', lost: ['contents'] })
  })
})

describe('what is no intact Word file is refused in one line', () => {
  const withDocument = (xml: string) => docxFile([], { 'word/document.xml': xml })
  test.each([
    ['XML that breaks off', withDocument('<w:document><w:body>')],
    ['no XML', withDocument('not XML at all')],
    ['an empty document', withDocument('')],
    ['half of the file', docxFile([paragraph('共120人。')]).subarray(0, 400)],
    [
      'bytes that are no UTF-8',
      docxFile([paragraph('共120人。')], { 'word/document.xml': Buffer.from([0x3c, 0xff, 0xfe, 0x3e]) }),
    ],
  ])('%s', async (_, bytes) => {
    expect(await readDocx(bytes, '报告.docx')).toMatchObject({ ok: false, code: 'docx-unreadable' })
  })
})
