const TOKEN = /<(\/?)([a-z][a-z0-9]*)[^<>]*>|[^<]+/g
const MARKUP = /[\\*_`|[\]<~]/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }

interface State {
  readonly lines: string[]
  words: string
  prefix: string
  cells: string[] | undefined
  rows: string[][]
  tables: number
  ignoring: boolean
}

/**
 * The plain, well-formed HTML of a converted word-processor file → Markdown: headings, list items, table rows and
 * paragraphs, each on a line of its own. Images and note references go; bold stays, for it may mark a heading.
 */
export function htmlToMarkdown(html: string): string {
  const state: State = { lines: [], words: '', prefix: '', cells: undefined, rows: [], tables: 0, ignoring: false }
  for (const [token, slash, tag] of html.matchAll(TOKEN)) {
    if (tag === undefined) addWords(state, token)
    else if (slash) close(state, tag)
    else open(state, tag)
  }
  endLine(state)
  return state.lines.join('\n')
}

function addWords(state: State, token: string): void {
  if (state.ignoring) return
  const words = token
    .replace(/&(#39|[a-z]+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, ' ')
  state.words += words.replace(MARKUP, (mark) => `\\${mark}`)
}

function open(state: State, tag: string): void {
  if (tag === 'sup') state.ignoring = true
  else if (tag === 'strong') state.words += '**'
  else if (tag === 'table') openTable(state)
  else if (tag === 'tr' && state.tables === 1) state.rows.push([])
  else if (state.tables > 0) partWords(state, tag)
  else if (tag === 'br') endLine(state)
  else if (/^(?:h[1-6]|p|li|ul|ol)$/.test(tag)) openBlock(state, tag)
}

function openBlock(state: State, tag: string): void {
  const inItem = tag === 'p' && state.prefix === '- ' && state.words === ''
  if (inItem) return
  endLine(state)
  state.prefix = tag === 'li' ? '- ' : tag.startsWith('h') ? `${'#'.repeat(Number(tag.slice(1)))} ` : ''
}

function openTable(state: State): void {
  if (state.tables === 0) endLine(state)
  state.tables++
}

function close(state: State, tag: string): void {
  if (tag === 'sup') state.ignoring = false
  else if (tag === 'strong') state.words += '**'
  else if (tag === 'table') closeTable(state)
  else if ((tag === 'td' || tag === 'th') && state.tables === 1) closeCell(state)
  else if (state.tables > 0) partWords(state, tag)
  else if (/^(?:h[1-6]|p|li)$/.test(tag)) endLine(state)
}

/** The paragraphs of one cell stay apart, for each may be a number. */
function partWords(state: State, tag: string): void {
  if (/^(?:h[1-6]|p|li|td|th|br)$/.test(tag)) state.words += ' '
}

function closeCell(state: State): void {
  state.rows.at(-1)?.push(state.words.replaceAll('**', '').trim())
  state.words = ''
}

function closeTable(state: State): void {
  state.tables--
  if (state.tables > 0) return
  const [head, ...rows] = state.rows.map((cells) => `| ${cells.join(' | ')} |`)
  if (head !== undefined) state.lines.push('', head, '|---|', ...rows, '')
  state.rows = []
  state.words = ''
}

function endLine(state: State): void {
  const words = state.words
    .replaceAll('****', '')
    .trim()
    .replace(/^[#>]/, (mark) => `\\${mark}`)
  // A row of dashes is a line that somebody drew.
  if (words && !/^[-=]+$/.test(words)) state.lines.push(state.prefix + words, ...(state.prefix === '- ' ? [] : ['']))
  state.words = ''
  state.prefix = ''
}
