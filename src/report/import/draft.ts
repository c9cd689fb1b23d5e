/** A passage whose kind is settled; a heading's level may still follow from its rank. */
export interface Draft {
  readonly kind: 'heading' | 'point' | 'paragraph'
  readonly text: string
  /** 1-based line in the received file. */
  readonly line: number
  /** Level given by the source's own markup; 0 when rank decides. */
  readonly level: number
  /** Of headings without a level: 0 part … 8 run-in lead. `PLAIN_RANK` is settled where the first one stands. */
  readonly rank: number
  /** A heading cut from the front of its paragraph. */
  readonly runIn: boolean
}

export const TITLE_RANK = -1
export const PART_RANK = 0.5
export const PLAIN_RANK = 4.5
export const LEAD_RANK = 8

type Words = Pick<Draft, 'text' | 'line'>

export const heading = ({ text, line }: Words, rank: number, runIn: 'run-in' | 'own-line'): Draft => ({
  kind: 'heading',
  text,
  line,
  level: 0,
  rank,
  runIn: runIn === 'run-in',
})

export const passage = (kind: 'point' | 'paragraph', { text, line }: Words): Draft => ({
  kind,
  text,
  line,
  level: 0,
  rank: 0,
  runIn: false,
})
