import { widthInEm } from '../../deck/width-in-em.ts'
import { wordsIn } from './words-in.ts'

const BREAKS = /(?<=[，、；：])|(?<= )|(?=[与暨])/
const ONE_LINE_EM = 8.5
/** A phrase longer than this is broken between words, or a title's type would shrink to that of a footer. */
const LONGEST_EM = 14
const SHORTEST = 4

/** Lines of a large title, broken only where a speaker would breathe; short titles stay whole. */
export function phrasesOf(text: string): readonly string[] {
  if (widthInEm(text) <= ONE_LINE_EM) return [text]
  const phrases = text.split(BREAKS)
  const lines = phrases.every((phrase) => phrase.trim().length >= SHORTEST) ? phrases : [text]
  return lines.flatMap(breakEvenly)
}

/** A long phrase in lines of nearly equal width. */
function breakEvenly(phrase: string): readonly string[] {
  const width = widthInEm(phrase)
  if (width <= LONGEST_EM) return [phrase]
  const wanted = width / Math.ceil(width / LONGEST_EM)
  return wordsIn(phrase).reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    const longer = last === undefined ? 0 : widthInEm(last) + widthInEm(word) / 2
    return last !== undefined && longer <= wanted ? [...lines.slice(0, -1), last + word] : [...lines, word]
  }, [])
}
