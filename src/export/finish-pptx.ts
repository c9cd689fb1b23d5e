import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Zippable } from 'fflate'

/** Pictures are compressed already. */
const STORED = /\.(png|jpeg)$/

/**
 * Mends what pptxgenjs writes: its language is American English and a line end in a note is no paragraph; its empty folders
 * are left out, and Chinese is set in a typeface that Chinese systems have.
 */
export function finishPptx(made: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(made)).filter(([name]) => !name.endsWith('/'))
  const finished = parts.map(([name, bytes]): [string, Zippable[string]] => [
    name,
    name.endsWith('.xml') ? strToU8(finishPart(name, strFromU8(bytes))) : [bytes, { level: STORED.test(name) ? 0 : 6 }],
  ])
  return zipSync(Object.fromEntries(finished))
}

function finishPart(name: string, xml: string): string {
  const chinese = xml.replaceAll('lang="en-US"', 'lang="zh-CN"')
  if (name.startsWith('ppt/notesSlides/')) return chinese.replaceAll(/<a:t>([^<]*)<\/a:t>/g, paragraphs)
  return name.startsWith('ppt/theme/')
    ? chinese.replaceAll('<a:ea typeface=""/>', '<a:ea typeface="Microsoft YaHei"/>')
    : chinese
}

const paragraphs = (_whole: string, text: string): string =>
  text
    .split('\n')
    .map((line) => `<a:t>${line}</a:t>`)
    .join('</a:r></a:p><a:p><a:r><a:rPr lang="zh-CN"/>')
