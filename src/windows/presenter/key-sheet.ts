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
    { keys: ['G'], does: say('key-grid') },
    { keys: ['/'], does: say('key-look-up') },
    { keys: ['L'], does: say('key-laser') },
    { keys: ['D', 'V'], does: say('key-pen') },
    { keys: ['U', 'C'], does: say('key-undo') },
    { keys: ['O'], does: say('key-spotlight') },
    { keys: ['Z'], does: say('key-zoom') },
    { keys: ['H'], does: say('key-freeze') },
    { keys: ['K'], does: say('key-correction') },
    { keys: ['R'], does: say('key-rehearsal') },
    { keys: ['A'], does: say('key-autoplay') },
    { keys: ['P'], does: say('key-presenter') },
    { keys: ['X'], does: say('key-swap') },
    { keys: ['M'], does: say('key-motion') },
    { keys: ['F', 'F11'], does: say('key-full-screen') },
    { keys: ['?', 'F1'], does: say('key-help') },
    { keys: ['Esc'], does: say('key-escape') },
  ]
}
