import type { Log } from '../log.ts'
import type { Hall } from './hall.ts'
import type { Stand } from './stands.ts'

/** The kiosk's displays; kiosk.yaml may list others while it plays. */
export interface Halls {
  /** From the left; never none. */
  readonly all: () => readonly Hall[]
  /** Opens the displays that are listed now and were not, and closes those that are no more, once something else is shown. */
  readonly rearrange: () => Promise<void>
}

export function openHalls(stands: () => readonly Stand[], open: (stand: Stand) => Hall, log: Log): Halls {
  let halls = stands().map(open)
  let turn = Promise.resolve()
  const rearrange = async () => {
    const wanted = stands()
    const isWanted = ({ stand }: Hall) => wanted.some((each) => isSame(each, stand))
    const added = wanted.filter((stand) => !halls.some((hall) => isSame(hall.stand, stand))).map(open)
    const played = await Promise.all(added.map(({ begin }) => begin()))
    const shown = added.filter((_hall, at) => played[at]?.ok)
    const next = [...halls.filter(isWanted), ...shown].sort((a, b) => a.stand.number - b.stand.number)
    const surplus = [...added.filter((hall) => !shown.includes(hall)), ...halls.filter((hall) => !next.includes(hall))]
    if (next.length > 0) halls = next
    for (const hall of surplus) if (!halls.includes(hall)) hall.close()
    log('display-changed', { change: 'settings', displays: halls.map(({ stand }) => stand.number) })
  }
  return {
    all: () => halls,
    rearrange: () => (turn = turn.then(rearrange)),
  }
}

const isSame = (a: Stand, b: Stand) => a.display.id === b.display.id
