import { describe, expect, test } from 'vitest'
import { importText } from '../../../../src/report/import/import-text.ts'

/** The Markdown headings that an import finds. */
const headings = (text: string) => importText(text, 'txt').markdown.match(/^#+ .*$/gm) ?? []
const REST = '全年完成投资三十二亿元，新增规模以上企业四十六家，完成技术改造项目八十个。'

describe('levels follow the numbering', () => {
  test('part, chapter, 一、, （一）, 1.', () => {
    const text = `第一部分 回顾\n第一章 经营\n一、产量\n（一）原煤\n1.井工。${REST}\n2.露天。${REST}\n第二部分 计划\n${REST}\n`
    expect(headings(text)).toEqual([
      '# 第一部分 回顾',
      '## 第一章 经营',
      '### 一、产量',
      '#### （一）原煤',
      '##### 1.井工。',
      '##### 2.露天。',
      '# 第二部分 计划',
    ])
  })

  test('the title shares level 1 with 一、', () => {
    expect(headings(`某镇工作报告\n各位代表：\n一、回顾\n${REST}\n`)).toEqual(['# 某镇工作报告', '# 一、回顾'])
  })
})

describe('the first sentence of a paragraph is a heading', () => {
  test('behind （一）', () => {
    expect(headings(`总结\n一、工作\n（一）产业提速。${REST}\n`)).toContain('## （一）产业提速。')
  })

  test('behind a dash, which goes', () => {
    expect(headings(`总结\n一、工作\n——产业提速。${REST}\n`)).toContain('## 产业提速。')
  })

  test('when three neighbours open with the same words', () => {
    const text = `总结\n一、工作\n这五年，产业提速。${REST}\n这五年，城乡焕新。${REST}\n这五年，民生改善。${REST}\n`
    expect(headings(text).slice(2)).toEqual(['## 这五年，产业提速。', '## 这五年，城乡焕新。', '## 这五年，民生改善。'])
  })

  test('under （一） when most paragraphs of the section open so', () => {
    const text = `总结\n（一）产业\n加快工业转型升级。${REST}\n推动服务业提质。${REST}\n`
    expect(headings(text).slice(2)).toEqual(['## 加快工业转型升级。', '## 推动服务业提质。'])
  })
})

describe('no heading', () => {
  test.each([
    ['a single paragraph with a short first sentence', `总结\n（一）产业\n我们加快转型。${REST}\n`],
    [
      'numbered items announced by 如下：',
      `总结\n（一）产业\n主要规定如下：\n1、任期一年。${REST}\n2、连选连任。${REST}\n`,
    ],
    ['numbered items with figures', `总结\n（一）产业\n1、奖励30元。${REST}\n2、奖励50元。${REST}\n`],
    ['date and signature at the end', `总结\n（一）产业\n${REST}\n某镇人民政府\n2020年12月30日\n`],
  ])('%s', (_, text) => {
    expect(headings(text)).toEqual(['# 总结', '# （一）产业'])
  })
})

test('一是, 二是, 三是 within a paragraph become points', () => {
  const { markdown } = importText('总结\n一、工作\n抓好三件事。一是建设道路。二是改造管网。三是绿化。\n', 'txt')
  expect(markdown).toContain('抓好三件事。\n\n- 一是建设道路。\n- 二是改造管网。\n- 三是绿化。\n')
})
