import { pinyin } from 'pinyin-pro'
import type { Syllables } from './match-pinyin.ts'

/** The reading of each character, chosen by its neighbours (银行 is yin hang). Its dictionary is large: import this file lazily. */
export const syllablesOf = (text: string): Syllables =>
  pinyin(text, { type: 'array', toneType: 'none', nonZh: 'spaced', v: true }).map((syllable) => syllable.toLowerCase())
