import type { Rule } from './surroundings.ts'

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const BEHIND_MONTH = new RegExp(`\\b${MONTH}\\.?\\s+$`)
const BEFORE_MONTH = new RegExp(`^(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b`)
const YEAR = /^(?:18|19|20|21)\d\d(?:[-–—/](?:\d\d){1,2})?$/
/** Words in front of a year; behind `of` it is one unless a total is told. */
const BEFORE_YEAR =
  /(?:^|[(,–—-]|\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Tt]o|[Dd]uring|[Tt]hroughout|[Ee]arly|[Ll]ate|[Mm]id|[Bb]efore|[Aa]fter|[Ff]or|[Tt]hrough|spring|summer|autumn|winter|year|and|(?<!total )(?<!number )of)\s)$/
/** What a capital letter opens and a number closes names one thing: Article 9, Phase 2, Room 12. */
const LABEL =
  /\b(?:Articles?|Sections?|Chapter|Part|Clause|Schedule|Appendix|Annex|Figure|Tables?|Page|Pages|Item|Note|Phase|Stage|Level|Tier|Grade|Year|Class|Band|Ward|District|Zone|Room|Unit|Flat|Line|Route|Routes|Platform|Gate|Act|Regulation|Rule|Paragraph|Policy|Goal|Objective|Priority|Step|Day|Week|Highway|Road|Junction|Bus|Lot|Block|Building|Version|Volume|Issue|Resolution|Minute|Motion|Nos?\.?|no\.|number|#)\s*$/

/** Digits in English words that count nothing. They hold only where no Chinese stands beside the numeral. */
export const ENGLISH_RULES: readonly Rule[] = [
  ['date', ({ before, value }) => BEHIND_MONTH.test(before) && /^\d{1,2}$/.test(value)],
  ['date', ({ after, value }) => BEFORE_MONTH.test(after) && /^\d{1,2}(?:[-–—]\d{1,2})?$/.test(value)],
  ['time', ({ after }) => /^\s?(?:[ap]\.?m\b|o'clock)/.test(after)],
  ['ordinal', ({ after }) => /^(?:st|nd|rd|th)\b/.test(after)],
  ['ordinal', ({ before }) => LABEL.test(before)],
  ['year', ({ before, value }) => YEAR.test(value) && (BEFORE_YEAR.test(before) || BEHIND_MONTH.test(before))],
  [
    'year',
    ({ before, after, value }) =>
      YEAR.test(value) && !/[$£€¥]\s?$/.test(before) && /^(?:\s*$|[.,;:)!?](?!\d)|\s[A-Z(–—-])/.test(after),
  ],
  ['year', ({ after, value }) => YEAR.test(value) && /^(?:'s|’s|s\b)/.test(after)],
  ['term', ({ after }) => /^-[a-z]/.test(after)],
  ['name', ({ after, before }) => /^[-–][A-Z]/.test(after) || /\b[A-Z][a-z]*[-–]$/.test(before)],
]
