import { join } from 'node:path'
import { app } from 'electron'
import type { StagedShow } from '../stage-show.ts'
import { ownCorrection } from './correction.ts'
import { saveInk } from './ink-file.ts'
import { ownPointing } from './pointing.ts'
import type { PointingOwner } from './pointing.ts'

/** What lies over and around the hall's slide: its window asks for it as soon as it is there. */
export function offerPointing({ opened, windows, cast, watch }: StagedShow): PointingOwner {
  const { deck } = opened()
  const inUserData = (name: string) => join(app.getPath('userData'), name)
  const hall = () => windows.filter((window) => !window.isDestroyed())
  const saver = saveInk(inUserData('ink.json'), deck)
  const pointing = ownPointing({
    ink: {},
    slides: new Set(deck.slides.map(({ id }) => id)),
    windows: cast,
    isHall: (sender) => hall().some(({ webContents }) => webContents === sender),
    inked: saver.save,
  })
  app.on('before-quit', saver.flush)
  watch(pointing.moved)
  ownCorrection({ path: inUserData('projectors.json'), hall, windows: cast })
  return pointing
}
