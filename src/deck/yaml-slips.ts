import { say } from '../messages/say.ts'
import type { MessageKey } from '../messages/say.ts'

type SlipKey = Extract<MessageKey, `yaml-slip-${string}`>

/** Slips of the hand and of a Chinese keyboard that YAML reads as something else. Looked for only where a value is wrong. */
const SLIPS: readonly (readonly [pattern: RegExp, key: SlipKey])[] = [
  [/^[ \t]*-?[ \t]*[\u3000\u00a0]/, 'yaml-slip-wide-space'],
  [/^ *-?[ ]*\t/, 'yaml-slip-tab'],
  [/^\s*[－—–•·]\s*\S/, 'yaml-slip-wide-dash'],
  [/^\s*-(?=[^\s-])/, 'yaml-slip-dash'],
  [/(?:^\s*(?:-\s+)?|[{,，]\s*)(?<word>[A-Za-z]+)\s*：/, 'yaml-slip-colon'],
  [/(?:^\s*(?:-\s+)?|[{,]\s*)(?<word>[A-Za-z]+):(?=[^\s:/])/, 'yaml-slip-space'],
  [/:\s*[［【｛]|[］】｝]\s*$/, 'yaml-slip-brackets'],
  [/[[{][^\]}"']*\s#/, 'yaml-slip-hash'],
]

export interface Slip {
  /** 1-based. */
  readonly column: number
  /** What is wrong and what to do. */
  readonly fault: string
}

/** The slip on a line of a YAML file, if one is there. */
export function slipOn(line: string): Slip | undefined {
  for (const [pattern, key] of SLIPS) {
    const match = pattern.exec(line)
    if (!match) continue
    const word = match.groups?.['word'] ?? ''
    return { column: match.index + match[0].length, fault: say(key, { word }) }
  }
  return undefined
}
