import { join } from 'node:path'
import { app } from 'electron'
import type { Deck } from '../../deck/deck.ts'
import type { Ink } from '../../ipc/pointing.ts'
import type { RunningShow } from '../show.ts'
import { ownCorrection } from './correction.ts'
import { layoutOf, openInkFile } from './ink-file.ts'
import { ownPointing } from './pointing.ts'

export interface Drawing {
  /** What an earlier run drew on the deck as it is laid out now. */
  readonly earlier: () => Ink
  readonly takeUp: (ink: Ink) => void
  /** The deck is laid out anew: strokes stay with the layout that they were drawn on, and come back with it. */
  readonly relaid: (before: Deck) => void
}

/** What lies over and around the hall's slide: its window asks for it as soon as it is there. */
export function offerPointing({ opened, windows, cast, watch }: RunningShow): Drawing {
  const deck = () => opened().deck
  const inUserData = (name: string) => join(app.getPath('userData'), name)
  const hall = () => windows.filter((window) => !window.isDestroyed())
  const file = openInkFile(inUserData('ink.json'))
  const drawnOn = new Map<string, Ink>()
  const pointing = ownPointing({
    hasSlide: (id) => deck().slides.some((slide) => slide.id === id),
    windows: cast,
    isHall: (sender) => hall().some(({ webContents }) => webContents === sender),
    inked: (ink) => file.save(ink, deck()),
  })
  app.on('before-quit', file.flush)
  watch(pointing.moved)
  ownCorrection({ path: inUserData('projectors.json'), hall, windows: cast })
  return {
    earlier: () => file.read(deck()),
    takeUp: pointing.takeUp,
    relaid: (before) => {
      drawnOn.set(layoutOf(before), pointing.ink())
      pointing.relaid(drawnOn.get(layoutOf(deck())) ?? {})
    },
  }
}
