import { expect, test } from 'vitest'
import { htmlToMarkdown } from '../../../../src/report/import/html-to-markdown.ts'
import { importText } from '../../../../src/report/import/import-text.ts'

const html = [
  '<h1>某镇工作总结</h1>',
  '<h2>民生</h2>',
  '<p>新增就业<strong>1663</strong>个，满意率&gt;95%。<sup><a href="#note">[1]</a></sup></p>',
  '<ul><li>社区食堂2个</li><li><p>助餐点3个</p></li></ul>',
  '<table><tr><td><p>项目</p></td><td><p>数量</p></td></tr><tr><td><p>食堂</p><p>（个）</p></td><td><p>2</p></td></tr></table>',
  '<p><strong>存在不足</strong></p>',
  '<p>*注：星号与_下划线_照录。</p>',
].join('')

test('headings, lists, tables and paragraphs of a word-processor file are kept', () => {
  expect(importText(htmlToMarkdown(html), 'md', 'paragraph').markdown).toBe(`# 某镇工作总结

## 民生

新增就业1663个，满意率>95%。

- 社区食堂2个
- 助餐点3个

项目 数量

- 食堂（个） 2

### 存在不足

*注：星号与_下划线_照录。
`)
})
