import type { Launch } from './launch.ts'
import { stageShow } from './stage-show.ts'

/** Any laptop: the deck in one window. */
export async function openPlay(launch: Launch): Promise<void> {
  await stageShow(launch, 'full')
}
