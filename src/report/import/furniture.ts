import type { ReceivedLine } from './received-lines.ts'
import { endsSentence } from './received-lines.ts'

/** Words of a page, a website or a licence that are no words of the report, and why they were left out. */
export interface LeftOut {
  readonly line: number
  readonly text: string
  readonly reason: LeftOutReason
}

/** The first six an import leaves out by itself; the rest an editor may. */
export type LeftOutReason =
  | 'page-number'
  | 'page-header'
  | 'web-page'
  | 'licence'
  | 'contents'
  | 'front-matter'
  | 'banner'
  | 'salutation'
  | 'signature'

export interface Cleaned {
  readonly lines: readonly ReceivedLine[]
  readonly leftOut: readonly LeftOut[]
}

const PAGE_NUMBER =
  /^(?:[-–—·－]\s*\d{1,4}\s*[-–—·－]|第\s*\d{1,4}\s*页(?:\s*[，,/／共]*\s*\d+\s*页)?|[Pp]age\s+\d{1,4}(?:\s+of\s+\d+)?|\d{1,4}\s*[/／]\s*\d{1,4})$/
const WEB_PAGE =
  /^(?:下载|打印|全屏|收藏|分享|加大|还原|减小|缩小|放大|关闭|】|【?字号[：:]?.{0,8}|【?字体[：:].{0,12}|【打印.*|打印本页|关闭窗口|返回顶部|相关(?:报道|链接|阅读|新闻)[：:]?|上一[篇页条].*|下一[篇页条].*|扫一扫.{0,20}|当前位置[：:].*|您的位置[：:].*|(?:浏览|点击|阅读)(?:次数|量)[：:].*|[（(]?责任编辑[：:].*|首页.{0,3}[>》].*)$/
const BYLINE = /^(?:(?:信息|稿件|文章)?来源|(?:发布|发文|更新)?(?:时间|日期)|作者|编辑|记者)[：:].{0,40}$/
const CONTENTS_TITLE = /^(?:目\s*录|目\s*次|contents|table of contents)$/i
const FEWEST_ENTRIES = 3
const CONTENTS = /^.{2,60}?(?:[.．…·•]\s*){4,}\d{1,4}$/

/** Leaves out page numbers, tables of contents, running headers and the buttons of a web page; says so for each. */
export function leaveOutFurniture(lines: readonly ReceivedLine[]): Cleaned {
  const numbered = sequenceNumbers(lines)
  const headers = runningHeaders(lines)
  const contents = listedContents(lines)
  const onWebPage = lines.slice(0, 40).filter((line) => WEB_PAGE.test(line.text)).length >= 2
  const leftOut: LeftOut[] = []
  let read = 0
  const kept = lines.map((line) => {
    const inHead = onWebPage && read < 400
    read += line.text.length
    const reason = contents.has(line.line) ? 'contents' : reasonFor(line, inHead, numbered, headers)
    if (!reason) return line
    leftOut.push({ line: line.line, text: line.text, reason })
    return { ...line, text: '' }
  })
  return { lines: kept, leftOut }
}

type Reason = LeftOutReason | undefined

function reasonFor(line: ReceivedLine, inHead: boolean, numbers: Set<number>, headers: Set<number>): Reason {
  const { text } = line
  if (!text || text.length > 80) return undefined
  if (PAGE_NUMBER.test(text) || numbers.has(line.line)) return 'page-number'
  if (headers.has(line.line)) return 'page-header'
  if (CONTENTS.test(text)) return 'contents'
  if (WEB_PAGE.test(text) || (inHead && (BYLINE.test(text) || /^[大中小]$/.test(text)))) return 'web-page'
  return undefined
}

/** Bare numbers that count up one by one over pages (8 lines or more apart). Others may be figures of a table. */
function sequenceNumbers(lines: readonly ReceivedLine[]): Set<number> {
  const bare = lines.filter((line) => /^\d{1,3}$/.test(line.text))
  let chain: ReceivedLine[] = []
  let longest: ReceivedLine[] = []
  for (const line of bare) {
    const last = chain.at(-1)
    if (last && Number(line.text) !== Number(last.text) + 1) {
      if (Number(line.text) > 2) continue
      chain = []
    } else if (last && line.line - last.line < 8) continue
    chain.push(line)
    if (chain.length > longest.length) longest = chain
  }
  return new Set(longest.length >= 3 ? longest.map((line) => line.line) : [])
}

/** 目录 and the lines under it, each of which comes again further down, as a heading. */
function listedContents(lines: readonly ReceivedLine[]): Set<number> {
  const title = lines.slice(0, 60).findIndex(({ text }) => CONTENTS_TITLE.test(text))
  if (title < 0) return new Set()
  const entry = ({ text }: ReceivedLine) => text.replace(/[.．…·•\s]*\d{0,4}$/, '').replaceAll(/\s/g, '')
  const later = new Map(lines.map((line, index) => [entry(line), index]))
  const found = [lines[title]?.line ?? 0]
  for (const [offset, line] of lines.slice(title + 1).entries()) {
    if (line.text === '') continue
    if ((later.get(entry(line)) ?? 0) <= title + 1 + offset) break
    found.push(line.line)
  }
  return new Set(found.length > FEWEST_ENTRIES ? found : [])
}

/** Short lines that come back three times or more, stand at page ends or cut sentences in two. The first on top is the title. */
function runningHeaders(lines: readonly ReceivedLine[]): Set<number> {
  const words = lines.filter((line) => line.text)
  const places = new Map<string, number[]>()
  for (const [index, { text }] of words.entries())
    if (text.length >= 4 && text.length <= 40 && !endsSentence(text) && !/^[\d|+*·•-]/.test(text))
      remember(places, text, index)
  const found = new Set<number>()
  for (const indexes of places.values()) {
    if (indexes.length < 3 || !indexes.some((index) => atPageEnd(words, index))) continue
    for (const index of indexes) if (index > 2) found.add(words[index]?.line ?? 0)
  }
  return found
}

function atPageEnd(words: readonly ReceivedLine[], index: number): boolean {
  const before = words[index - 1]?.text ?? ''
  const after = words[index + 1]?.text ?? ''
  const besideNumber = [before, after].some((text) => PAGE_NUMBER.test(text) || /^\d{1,3}$/.test(text))
  return besideNumber || /[，、,]$/.test(before)
}

function remember(places: Map<string, number[]>, text: string, index: number): void {
  const known = places.get(text)
  if (known) known.push(index)
  else places.set(text, [index])
}
