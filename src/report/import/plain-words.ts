import { mendSpaces } from './mend-spaces.ts'

/** The words of a Markdown line without its inline marks: bold, links, images, code, HTML tags, backslashes. */
export function plainWords(text: string): string {
  if (!/[\\*_`[\]<&~]/.test(text)) return mendSpaces(text)
  const words = text
    .replace(/<!--[^>]{0,500}-->|<\/?[a-zA-Z][^<>]{0,200}>/g, '')
    .replace(/!\[[^\]]{0,200}\]\([^)\s]{0,500}\)/g, '')
    .replace(/\[([^\][]{1,500})\]\([^)\s]{0,500}\)/g, '$1')
    .replace(/(?<!\\)\*{2,}|(?<!\\)~~|(?<!\\)`/g, '')
    .replace(/(?<![\\\w*])\*(?=[^\s*])([^*\n]{1,300}?)(?<=\S)\*(?!\*)/g, '$1')
    .replace(/(?<![\\\w])__(?=\S)([^_\n]{1,300}?)__(?!\w)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>&~])/g, '$1')
    .replace(/&(nbsp|amp|lt|gt|quot);/g, (entity, name: string) => ENTITIES[name] ?? entity)
  return mendSpaces(words)
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' }

/** Whether a Markdown line is all in bold: a heading in all but name. */
export function isBoldLine(text: string): boolean {
  return /^\*\*[^*]+\*\*$/.test(text) || /^__[^_]+__$/.test(text)
}
