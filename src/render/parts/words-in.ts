/** Marks that may not begin a line, and those that may not end one. */
export const CLOSING = /^[，。、；：！？”’）》】〉」』…,.;:!?%]/
export const OPENING = /[“‘（《【〈「『]$/
const QUOTES = /[“”‘’]/
/** Marks that end a stretch of words. */
export const ENDING = /[，。、；：！？”’）》】〉」』…]$/

/** Whether a line breaks between two stretches by itself: behind a mark, but never beside a quotation mark. */
export const breaksByItself = (before: string, after: string): boolean =>
  ENDING.test(before) && !QUOTES.test(before.slice(-1) + after.charAt(0))

/** The last line of a passage never holds fewer characters than this, that of a short heading than this share of it. */
const SHORTEST_END = { characters: 5, share: 0.36 }

/**
 * The index of the word with which the last line may begin at the latest.
 * @param most characters that the last line holds at least, where lines are too short for more
 */
export function lastBreak(words: readonly string[], most: number = SHORTEST_END.characters): number {
  const length = words.reduce((sum, word) => sum + word.length, 0)
  const shortest = Math.min(most, length * SHORTEST_END.share)
  let [index, after] = [words.length, 0]
  while (index > 0 && after < shortest) after += words[--index]?.length ?? 0
  return index
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
/** Particles and endings that lean on the word before them. */
const LEANING = /^[的了等地得们者性化率区镇市村路园联桩站]$/
/** These lean on the word behind them: 高质量, 全周期, 新发展. */
const LEADING = /(?:^|[^\p{Script=Han}])[高全新大各每]$/u
/** Names and new words that the dictionary lacks come apart into single characters; they are put together in twos and threes. */
const PAIR = 2
/** A short quotation or title is one word: “零扩散”, 《清风简报》. */
const QUOTED = /([“《][^“”《》]{1,6}[”》])/
/** Words of official reports that the dictionary takes apart in the wrong place: 各项目|标, 二级党|支部, 第|十三|届. */
const SET =
  /(第[一二三四五六七八九十百]+[届次批期轮]|各项(?=目标|工作|任务)|联防联控|意识形态|精神文明|主动权|竞争力|党支部|党组织|党总支|党风廉政)/

/** Text in words, each with the marks that cling to it, so that lines break between words. Joined, they are the text. */
export function wordsIn(text: string): readonly string[] {
  return text
    .split(QUOTED)
    .flatMap((part, index) => (index % 2 ? [part] : part.split(SET).flatMap(wordsOfPart)))
    .reduce<readonly string[]>((words, word) => {
      const last = words.at(-1)
      const leans = LEANING.test(word) && !ENDING.test(last ?? '')
      const clings = last !== undefined && (leans || LEADING.test(last) || CLOSING.test(word) || OPENING.test(last))
      return clings ? [...words.slice(0, -1), last + word] : [...words, word]
    }, [])
}

/** @param index odd for a set word */
const wordsOfPart = (part: string, index: number): readonly string[] =>
  index % 2 ? [part] : pairSingles(segmentsOf(part))

const segmentsOf = (text: string): readonly string[] => [...segmenter.segment(text)].map(({ segment }) => segment)

function pairSingles(segments: readonly string[]): readonly string[] {
  const run = segments.findIndex((segment) => !isSingle(segment))
  const [singles, rest] = run < 0 ? [segments, []] : [segments.slice(0, run), segments.slice(run)]
  const others = rest.findIndex(isSingle)
  const [multiple, following] = others < 0 ? [rest, []] : [rest.slice(0, others), rest.slice(others)]
  return segments.length === 0 ? [] : [...chunks(singles.join('')), ...multiple, ...pairSingles(following)]
}

const isSingle = (segment: string) => segment.length === 1 && /\p{Script=Han}/u.test(segment) && !LEANING.test(segment)

const chunks = (name: string): readonly string[] =>
  name.length > PAIR + 1 ? [name.slice(0, PAIR), ...chunks(name.slice(PAIR))] : name ? [name] : []
