import type { Launch } from '../launch.ts'
import { stageShow } from '../stage-show.ts'

/** The congress hall: the full edition, stepped by hand. */
export async function openPresent(launch: Launch): Promise<void> {
  await stageShow(launch, 'full')
}
