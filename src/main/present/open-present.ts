import { join } from 'node:path'
import { app } from 'electron'
import { chooseDisplays } from '../displays.ts'
import type { Launch } from '../launch.ts'
import { stageShow } from '../stage-show.ts'
import { offerPointing } from './offer-pointing.ts'
import { rememberedSeat, screensNow } from './screens.ts'
import { takeSeats } from './seats.ts'
import type { Seats } from './seats.ts'
import { openPresentSettings } from './settings.ts'

/**
 * The congress hall: the full edition, stepped by hand. The audience comes first; what the presenter has is loaded once
 * the first slide stands.
 */
export async function openPresent(launch: Launch): Promise<void> {
  const { wanted } = launch
  const settings = openPresentSettings(join(app.getPath('userData'), 'present.json'))
  const displays = chooseDisplays(wanted.display)
  const screens = screensNow()
  // A window for development and a picture on every display have no presenter beside them, unless the key asks for one.
  const alone = wanted.windowed || wanted.display === 'all'
  const seats: Seats = alone
    ? { audience: screens.find(({ id }) => id === displays[0]?.id), presenter: undefined }
    : takeSeats(screens, rememberedSeat(screens, settings, wanted.display))
  const staged = await stageShow(launch, 'full', alone ? displays : displaysOf(seats))
  const hall = staged?.windows[0]
  if (!staged || !hall) return
  const drawing = offerPointing(staged)
  await staged.firstSlide
  const { direct } = await import('./direct.ts')
  direct({ launch, staged, hall, settings, seats, drawing })
}

const displaysOf = ({ audience }: Seats) => chooseDisplays('all').filter(({ id }) => id === audience?.id)
