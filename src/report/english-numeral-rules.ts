import type { Rule } from './surroundings.ts'

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const BEHIND_MONTH = new RegExp(`\\b${MONTH}\\.?\\s+$`)
const BEFORE_MONTH = new RegExp(`^(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b`)
const YEAR = /^(?:18|19|20|21)\d\d(?:[-–—/](?:\d\d){1,2})?$/
/** Words in front of a year; behind `of` it is one unless a total is told. */
const BEFORE_YEAR =
  /(?:^|[(,–—-]|\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Tt]o|[Dd]uring|[Tt]hroughout|[Ee]arly|[Ll]ate|[Mm]id|[Bb]efore|[Aa]fter|[Ff]or|[Tt]hrough|spring|summer|autumn|winter|year|[Bb]etween|than|against|versus|\d{4} and|(?<!total )(?<!number )of)\s)$/
/** What a capital letter opens and a number closes names one thing: Article 9, Phase 2, Room 12. */
const LABELS =
  'Act|Band|Block|Bus|Class|Day|District|Flat|Gate|Goal|Grade|Highway|Issue|Junction|Line|Lot|Minute|Motion|Objective|Platform|Policy|Priority|Resolution|Road|Schedule|Tier|Unit|Version|Volume|Week|Year|Zone|' +
  '[Aa]nnex|[Aa]ppendix|[Aa]rticle|[Bb]uilding|[Cc]hapter|[Cc]lause|[Ff]igure|[Ii]tem|[Ll]evel|[Nn]ote|[Oo]ption|[Pp]age|[Pp]aragraph|[Pp]art|[Pp]hase|[Rr]egulation|[Rr]oom|[Rr]oute|[Rr]ule|[Ss]ection|[Ss]tage|[Ss]tep|[Tt]able|[Ww]ard'
const LABEL = new RegExp(
  `(?:\\b(?:${LABELS})s?|\\b[Nn]os?\\.?|\\bnumber|#)\\s*(?:\\d+(?:, \\d+)*,? (?:and|or|to|&) )?$`,
)

/** Digits in English words that count nothing. They hold only where no Chinese stands beside the numeral. */
export const ENGLISH_RULES: readonly Rule[] = [
  ['date', ({ before, value }) => BEHIND_MONTH.test(before) && /^\d{1,2}$/.test(value)],
  ['date', ({ after, value }) => BEFORE_MONTH.test(after) && /^\d{1,2}(?:[-–—]\d{1,2})?$/.test(value)],
  ['time', ({ after }) => /^\s?(?:[ap]\.?m\b|o'clock)/.test(after)],
  ['ordinal', ({ after }) => /^(?:st|nd|rd|th)\b/.test(after)],
  ['ordinal', ({ before }) => LABEL.test(before)],
  ['year', ({ value }) => /^(?:19|20)\d\d[/–-]\d\d$/.test(value)],
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
