import fc from 'fast-check'

/** Pieces that a report, or what was pasted into one, may hold; each kind has once broken a line breaker somewhere. */
const WORDS = ['全镇', '粮食总产量', '农村居民', '人均', '合作社', '整治', '得到', '的', '在', '高标准农田', '满意率']
const NUMBERS = ['12.5', '1,663', '4.8%', '0', '28500', '6.5%－7%', '３０', '两', '１，２３４', '1e9', '-7', '2.0.1']
const LATIN = ['a', 'App', 'the', 'W3C', 'http://example.org/a/b?c=d&e=f', 'co-op', 'I’m', 'ﬁ', 'ſ', 'Ǆ']
const MARKS = [...'，。、；：！？“”‘’（）《》〈〉【】「」『』—…·,.;:!?()[]{}<>/\\|@#$%^&*_+=~`"\'']
const BLANKS = [' ', '   ', '\t', '\u00a0', '\u3000', '\u202f', '\u2009']
const BREAKS = ['\n', '\r\n', '\n\n', '\u2028', '\u0085', '\v', '\f']
const EMOJI = ['😀', '👨‍👩‍👧‍👦', '🇨🇳', '✿', '👍🏽', '1️⃣', '☎️']
const UNSEEN = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u0000', '\u001b', '\u0007']
const LEFTWARDS = ['العربية', 'עברית', '\u202e', '\u202d', '\u200f', '\u2067', '\u2069', '٣٤']
const COMBINING = ['é', '\u0301', 'Z̵̡̢̛̗̘̙', '\u20e3', 'กำ', 'क्षि', '한', '\u3099', '龘\ufe00']
const BROKEN = ['\ud800', '\udc00', '\ufffd', '\uffff', '\udbff\ud800']

const one = (pieces: readonly string[]) => fc.constantFrom(...pieces)
const piece = fc.oneof(
  { weight: 6, arbitrary: one(WORDS) },
  { weight: 4, arbitrary: one(NUMBERS) },
  { weight: 3, arbitrary: one(MARKS) },
  { weight: 3, arbitrary: one(BLANKS) },
  one(LATIN),
  one(BREAKS),
  one(EMOJI),
  one(UNSEEN),
  one(LEFTWARDS),
  one(COMBINING),
  one(BROKEN),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc
    .constantFrom('W', '长', '9', '\u0301', '。', '\u200b')
    .chain((char) => fc.integer({ min: 1, max: 200 }).map((times) => char.repeat(times))),
)

/** Any text of so many pieces at most: mostly words, numbers and marks, and everything that is none of them. */
export const anyText = (most: number, least = 0): fc.Arbitrary<string> =>
  fc.array(piece, { minLength: least, maxLength: most }).map((pieces) => pieces.join(''))

/** A single character, or a label of two hundred. */
export const anyLabel: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', '其', 'x', '\u200b', ' '),
  anyText(6),
  fc.constantFrom('农', 'm', '1', '农业 ').map((part) => part.repeat(200 / part.length)),
)
