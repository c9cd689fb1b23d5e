import { BrowserWindow } from 'electron'
import { hear } from './ipc.ts'
import type { Launch } from './launch.ts'
import { stageShow } from './stage-show.ts'

/** Any laptop: the deck in one window. */
export async function openPlay(launch: Launch): Promise<void> {
  const staged = await stageShow(launch, 'full')
  if (staged) hear('show:escape', (sender) => BrowserWindow.fromWebContents(sender)?.setFullScreen(false))
}
