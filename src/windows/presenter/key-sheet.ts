import { say } from '../../messages/say.ts'

export interface KeyRow {
  readonly keys: readonly string[]
  readonly does: string
}

/** The help sheet, in the order in which a speaker needs it. Called when it opens: the language is set by then. */
export function keySheet(): readonly KeyRow[] {
  return [
    { keys: ['→', '↓', 'PgDn', 'Space', 'Enter'], does: say('key-next') },
    { keys: ['←', '↑', 'PgUp', 'Backspace'], does: say('key-previous') },
    { keys: ['Home', 'End'], does: say('key-ends') },
    { keys: ['1…9', 'Enter'], does: say('key-number') },
    { keys: ['F5'], does: say('key-from-start') },
    { keys: ['Shift+F5'], does: say('key-from-here') },
    { keys: ['B', '.'], does: say('key-black') },
    { keys: ['W'], does: say('key-white') },
    { keys: ['S'], does: say('key-source') },
    { keys: ['P'], does: say('key-presenter') },
    { keys: ['X'], does: say('key-swap') },
    { keys: ['M'], does: say('key-motion') },
    { keys: ['F', 'F11'], does: say('key-full-screen') },
    { keys: ['?', 'F1'], does: say('key-help') },
    { keys: ['Esc'], does: say('key-escape') },
  ]
}
