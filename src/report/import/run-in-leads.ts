import type { Draft } from './draft.ts'
import { heading, LEAD_RANK, passage } from './draft.ts'
import { firstSentenceEnd, isSalutation } from './sentence.ts'

const SHORTEST_LEAD = 6
const LONGEST_LEAD = 36
const SHORTEST_CLOSING_LEAD = 10
const SHORTEST_REST = 30
/** Words with which the sentences of a report open a task or a result; a lead that opens otherwise needs company. */
const TASK =
  /^(?:坚[持决定守]|推[动进行]|加[快强大]|深[化入挖]|提[升高振]|促进|持续|积极|大力|着[力眼]|更[好高大加]|强[化力]|优化|改[善进革]|实[施现行]|扎实|扩大|重拳|发[展挥]|协[调同]|统筹|织[密牢]|落[实细]|打[造好赢]|严[守格肃]|增[强进]|适度|努力|充分|完善|健全|建[设立强]|构[建筑]|培育|激发|拓展|突出|全[面力]|切实|牢[牢固]|稳[步定妥住]|做[好大强优实]|抓[好实紧]|狠抓|聚[焦力]|夯实|筑牢|巩固|创[新建]|保[障持护]|维护|守[住牢护]|注重|有[效序力]|不断|进一步|精[准心]|科学|高[质水标]|绿色|加|继续|引导|支持|规范|防范|释放|壮大|弘扬|繁荣|提供|广泛|主动)/
const OF_THE_SPEAKER =
  /我们|我代表|各位|^(?:但|同时|因此|这|那|对此|其中|此外|今年|去年|过去|刚刚|当前|近年|近几年|一年来|五年来|综合|面对|回顾|展望|从|在.{2,20}(?:同时|下|中)|为此|\d{4}年)|[：:]/

/**
 * Paragraphs of one section that each open with a short sentence naming what they are about: that sentence becomes a
 * heading, verbatim, when enough of the section is written so. In chapters only an unbroken row of three counts.
 */
export function runInLeads(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = []
  let start = 0
  for (let index = 0; index <= drafts.length; index++) {
    const draft = drafts[index]
    if (draft && draft.kind !== 'heading' && !isSalutation(draft.text)) continue
    const over = drafts[start - 1]
    for (const lead of leadsOf(drafts.slice(start, index), over?.kind === 'heading' ? over : undefined))
      result.push(lead)
    if (draft) result.push(draft)
    start = index + 1
  }
  return result
}

function leadsOf(passages: readonly Draft[], over: Draft | undefined): Draft[] {
  const ends = passages.map((passage, index) =>
    leadEnd(passage, index === 0 ? 'first' : index === passages.length - 1 ? 'last' : 'inside'),
  )
  const opening = sharedOpening(passages)
  const chosen = over && !over.runIn && over.rank >= 3 ? mostOf(ends) : rowsOf(ends)
  return passages.flatMap((draft, index) => {
    const shared = opening !== '' && draft.kind === 'paragraph' && draft.text.startsWith(opening)
    const end = shared ? firstSentenceEnd(draft.text) : chosen.has(index) ? (ends[index] ?? 0) : 0
    return end > 0 && end < draft.text.length ? cut(draft, end) : [draft]
  })
}

function cut(draft: Draft, end: number): Draft[] {
  const { text, line } = draft
  return [
    heading({ text: text.slice(0, end), line }, LEAD_RANK, 'run-in'),
    passage('paragraph', { text: text.slice(end), line }),
  ]
}

type Edge = 'first' | 'inside' | 'last'

/** Length of the lead, 0 for none. At the edges of a section stand introductions and closing words: only tasks count there. */
function leadEnd({ kind, text }: Draft, edge: Edge): number {
  if (kind !== 'paragraph') return 0
  const end = firstSentenceEnd(text)
  if (end < SHORTEST_LEAD || end > LONGEST_LEAD || text.length - end < SHORTEST_REST) return 0
  const lead = text.slice(0, end)
  if (OF_THE_SPEAKER.test(lead) || /\d/.test(lead)) return 0
  const introduces = edge === 'first' || (edge === 'last' && end < SHORTEST_CLOSING_LEAD)
  return introduces && !TASK.test(lead) ? 0 : end
}

function mostOf(ends: readonly number[]): Set<number> {
  const leads = ends.flatMap((end, index) => (end > 0 ? [index] : []))
  return new Set(leads.length >= 2 && leads.length >= ends.length * 0.5 ? leads : [])
}

function rowsOf(ends: readonly number[]): Set<number> {
  const rows = new Set<number>()
  let row: number[] = []
  for (let index = 0; index <= ends.length; index++) {
    if ((ends[index] ?? 0) > 0) row.push(index)
    else {
      if (row.length >= 3) for (const lead of row) rows.add(lead)
      row = []
    }
  }
  return rows
}

/** 这五年，… 这五年，…: the words up to the comma when three neighbouring paragraphs open with the same. */
function sharedOpening(passages: readonly Draft[]): string {
  let row = 0
  let last = ''
  for (const { text } of passages) {
    const opening = /^[^，。；：:]{2,8}，/.exec(text)?.[0] ?? ''
    const short = firstSentenceEnd(text) <= LONGEST_LEAD && text.length > LONGEST_LEAD
    row = opening !== '' && short && opening === last ? row + 1 : opening !== '' && short ? 1 : 0
    last = opening
    if (row >= 3) return opening
  }
  return ''
}
