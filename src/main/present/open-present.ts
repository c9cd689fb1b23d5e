import { join } from 'node:path'
import { app } from 'electron'
import type { Launch } from '../launch.ts'
import { stageShow } from '../stage-show.ts'
import { ownCorrection } from './correction.ts'
import { ownPointing } from './pointing.ts'

/** The congress hall: the full edition, stepped by hand. */
export async function openPresent(launch: Launch): Promise<void> {
  const staged = await stageShow(launch, 'full')
  if (!staged) return
  const { windows, deck } = staged
  const hall = () => windows.filter((window) => !window.isDestroyed())
  const pointing = ownPointing({
    ink: {},
    slides: new Set(deck.slides.map(({ id }) => id)),
    windows: hall,
    isHall: (sender) => windows.some((window) => !window.isDestroyed() && window.webContents === sender),
    inked: () => undefined,
  })
  staged.watch(pointing.moved)
  ownCorrection({ path: join(app.getPath('userData'), 'projectors.json'), hall, windows: hall })
}
