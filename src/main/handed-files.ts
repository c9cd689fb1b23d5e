import type { App } from 'electron'

/** Deck files that the desktop hands to a program that is running: a double click, "open with", a file dropped on the icon. */
export interface HandedFiles {
  /** Takes one that came before anybody asked for it: macOS starts the program first and then names the file. */
  readonly next: () => string | undefined
  /**
   * Makes this program the one home of its user data: `take` is given what came and what comes, undefined when the user only
   * started the program again. False when another program is home: it has been handed `file`, and this one should end.
   */
  readonly claimHome: (file: string | undefined, take: (file: string | undefined) => void) => boolean
}

/**
 * Call before `ready`. A show in a program of its own never claims a home, so that nothing which is opened meanwhile
 * disturbs it: what macOS hands to it waits and is not shown.
 */
export function hearHandedFiles(app: Pick<App, 'on' | 'requestSingleInstanceLock'>): HandedFiles {
  const waiting: string[] = []
  let take = (file: string | undefined): void => {
    if (file !== undefined) waiting.push(file)
  }
  app.on('open-file', (event, file) => {
    event.preventDefault()
    take(file)
  })
  return {
    next: () => waiting.shift(),
    claimHome: (file, takeHome) => {
      if (!app.requestSingleInstanceLock({ file })) return false
      app.on('second-instance', (_event, _words, _folder, handed) => takeHome(fileIn(handed)))
      take = takeHome
      for (const waited of waiting.splice(0)) takeHome(waited)
      return true
    },
  }
}

/** What the other program passed to `requestSingleInstanceLock`. */
function fileIn(handed: unknown): string | undefined {
  const file: unknown = typeof handed === 'object' && handed !== null && 'file' in handed ? handed.file : undefined
  return typeof file === 'string' ? file : undefined
}
