/** How a line is numbered or marked. `rank` orders the styles from part (0) to run-in lead. */
export interface HeadingMark {
  readonly style:
    | 'part'
    | 'chapter'
    | 'section'
    | 'han'
    | 'han-paren'
    | 'decimal'
    | 'arabic'
    | 'arabic-paren'
    | 'circled'
    | 'shi'
    | 'dash'
  readonly rank: number
  /** Length of the mark in the text. */
  readonly length: number
}

type Rule = readonly [style: HeadingMark['style'], rank: number, pattern: RegExp]

const HAN_NUMBER = '[一二三四五六七八九十]{1,3}'
const RULES: readonly Rule[] = [
  ['part', 0, /^第(?:[一二三四五六七八九十百]{1,4}|\d{1,3})(?:部分|篇)(?![，,的是])[\s、：:.]*/],
  ['chapter', 0.3, /^第(?:[一二三四五六七八九十百]{1,4}|\d{1,3})章(?![，,的是])[\s、：:.]*/],
  ['section', 1, /^第(?:[一二三四五六七八九十百]{1,4}|\d{1,3})节(?![，,的是])[\s、：:.]*/],
  ['han', 2, new RegExp(`^${HAN_NUMBER}\\s*[、．.]\\s*`)],
  ['han-paren', 3, new RegExp(`^[（(]\\s*${HAN_NUMBER}\\s*[）)][、.．]?\\s*`)],
  [
    'decimal',
    4,
    /^[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2})+(?:[.．、]\s*|\s+)(?=[^\d\s%％‰万亿千元个人户家名位项次米吨亩公平岁年月日倍小立公斤])/,
  ],
  ['arabic', 4, /^[0-9０-９]{1,2}\s*(?:[、．]|\.(?![0-9０-９]))\s*/],
  ['arabic-paren', 5, /^(?:[（(]\s*[0-9０-９]{1,2}\s*[）)]|[0-9０-９]{1,2}[）)])\s*/],
  ['circled', 6, /^[①-⑳❶-❿]\s*/],
  ['shi', 7, new RegExp(`^${HAN_NUMBER}是(?![否个])`)],
  ['dash', 7, /^(?:—{1,2}|－{2}|--|―{1,2}|─{1,2})\s*(?=[^\s\d—-])/],
]

/** The mark a passage begins with; undefined for plain words. */
export function headingMark(text: string): HeadingMark | undefined {
  for (const [style, rank, pattern] of RULES) {
    const match = pattern.exec(text)
    if (!match || match[0].length === text.length) continue
    const depth = style === 'decimal' ? (match[0].match(/[.．]/g)?.length ?? 0) / 10 : 0
    return { style, rank: rank + depth, length: match[0].length }
  }
  return undefined
}

const BULLET = /^(?:[·•●○◆◇■□▪▶►➢★☆∙・※*+-]|\uf06c|\uf0b7|\uf0d8)\s*(?=\S)/
const SPACED_BULLET = /^[*+-]\s+(?=\S)/

/** Length of the list mark a line begins with; 0 when there is none. ASCII marks need a space behind them (-5% is a number). */
export function bulletLength(text: string): number {
  const pattern = /^[*+-]/.test(text) ? SPACED_BULLET : BULLET
  return pattern.exec(text)?.[0].length ?? 0
}

/** 工作回顾 or 2020年工作回顾 on top of a report is its first half rather than its title. */
export function isPartTitle(text: string): boolean {
  return isPartName(text) && /^(?:\d{4}年(?:度)?)?(?:主要|重点)?工作(?!报告|总结)/.test(text)
}

/** Names that stand over a whole half of a report: 工作回顾, 2021年工作安排, 下一步工作打算. */
export function isPartName(text: string): boolean {
  if (text.length > 16 || /[，。；：、]/.test(text)) return false
  return (
    /(?:工作|任务|年)(?:情况|的)?(?:回顾|总结|安排|计划|打算|思路|展望|部署|要点|概述)$/.test(text) ||
    /^(?:前言|引言|序言|结语|结束语|附录|附件|存在(?:的)?(?:主要)?问题.{0,5})$/.test(text)
  )
}
