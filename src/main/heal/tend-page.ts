import type { WebContents } from 'electron'
import type { Fault } from '../../ipc/show.ts'
import { hear } from '../ipc.ts'
import { careForPage } from './care-for-page.ts'
import type { Care, CareOptions } from './care-for-page.ts'
import type { JudgeSlide } from './judge-slides.ts'
import { kill } from './kill.ts'
import { answers, mendHang } from './mend-hang.ts'
import { watchStanding } from './watch-standing.ts'
import type { Standing } from './watch-standing.ts'

export interface TendOptions extends Omit<CareOptions, 'died'> {
  /** The show that the page draws now; undefined while there is none. */
  readonly show: () => TendedShow | undefined
  readonly isSeen?: () => boolean
}

/** What a page's keeper must know of the show. */
export interface TendedShow {
  /** 0-based slide that should stand. */
  readonly index: () => number
  readonly idOf: (index: number) => string
  readonly judge: JudgeSlide
  /** What goes wrong on purpose where a slide is drawn as it is laid out. */
  readonly faultOf: (index: number) => Fault | undefined
}

export interface TendedPage extends Care, Pick<Standing, 'isDeaf'> {
  /** The page draws no more: ends what hangs, itself or what it waits for. */
  readonly mend: () => Promise<void>
  readonly stop: () => void
}

/** How often a page that is late but still runs may say so before it is ended. */
const PATIENCE = 4

/** Keeps a page alive that draws the show, and has the slide judged that it fails on. */
export function tendPage(contents: WebContents, { log, show, isSeen = () => true, ...care }: TendOptions): TendedPage {
  let lates = 0
  const { replace, recoveries } = careForPage(contents, {
    ...care,
    log,
    died: (cause, reason) => {
      const index = standing.suspect() ?? show()?.index()
      if (index === undefined || cause === 'wrong') return {}
      show()?.judge(index, cause, reason)
      return { slide: show()?.idOf(index) }
    },
  })
  const mend = mendHang(contents, () => replace('hung'))
  const late = async () => {
    const pid = contents.getOSProcessId()
    const runs = await answers(contents)
    if (contents.isDestroyed() || contents.getOSProcessId() !== pid || standing.isThere()) return
    lates = runs ? lates + 1 : PATIENCE
    if (lates < PATIENCE) return
    lates = 0
    log('unresponsive')
    if (runs) await mend()
    else replace('hung')
  }
  const standing = watchStanding(contents, { wanted: () => show()?.index(), isSeen, late: () => void late() })
  hear('slideshow:failed', (_sender, index, reason) => show()?.judge(index, 'threw', reason), contents.ipc)
  hear(
    'slideshow:drawing',
    (_sender, index) => show()?.faultOf(index) === 'kill' && kill(contents.getOSProcessId()),
    contents.ipc,
  )
  return { replace, recoveries, mend, isDeaf: standing.isDeaf, stop: standing.stop }
}
