import { resolve } from 'node:path'

/**
 * The words of a command line that are meant for us. An unpackaged Electron is given the app's folder somewhere among
 * its switches (test drivers put their own in front of it); a packaged one is not.
 */
export function ownWords(argv: readonly string[], appFolder: string, packaged: boolean): readonly string[] {
  const words = argv.slice(1)
  const folder = packaged
    ? -1
    : words.findIndex((word) => !word.startsWith('-') && resolve(word) === resolve(appFolder))
  return words.filter((_, index) => index !== folder)
}
