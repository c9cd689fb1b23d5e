/** The options that take their value as the next argument, so that the value is not mistaken for a mode or a deck. */
const VALUED = new Set(['--display', '--canvas', '--edition', '--slide', '--user-data', '--speed'])

/** True if a mode or a deck is named, rather than options only. */
export function hasPositional(args: readonly string[]): boolean {
  return args.some((argument, index) => !argument.startsWith('-') && !VALUED.has(args[index - 1] ?? ''))
}

/** The app's arguments: as given, or the presentation of the default deck if they name none. */
export function withDefaultDeck(args: readonly string[], deck: string): readonly string[] {
  return hasPositional(args) ? args : ['present', deck, ...args]
}

/** Chromium's sandbox refuses to run as root on Linux; everybody else keeps it. */
export function needsNoSandbox(platform = process.platform, user = process.getuid?.()): boolean {
  return platform === 'linux' && user === 0
}

/** Chromium's own log: fatal errors only. What the program itself says on stderr is no part of it. */
export const QUIET = '--log-level=3'

/** Whoever asks for Chromium's log gets it. */
export const wantsLog = (args: readonly string[]): boolean =>
  args.some((argument) => /^--(enable-logging|log-level)\b/.test(argument))
