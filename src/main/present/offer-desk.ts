import { join } from 'node:path'
import { app } from 'electron'
import { budgetsOf } from '../../deck/budget.ts'
import { entriesOf } from '../../search/entries.ts'
import { answer } from '../ipc.ts'
import type { Launch } from '../launch.ts'
import type { RunningShow } from '../show.ts'
import { offerAutoplay } from './autoplay.ts'
import { ownRehearsal } from './rehearsal.ts'

/** What the speaker has at the desk that the hall never sees: look-up, rehearsal, autoplay. Nothing of it is needed for the first slide. */
export function offerDesk({ wanted, folder }: Launch, staged: RunningShow): void {
  const { opened, cast: windows } = staged
  const deck = () => opened().deck
  answer('look-up:get', () => entriesOf(opened().report, deck()))
  const rehearsal = ownRehearsal({
    path: join(app.getPath('userData'), 'rehearsals.json'),
    folder,
    deck,
    index: () => staged.state().index,
    windows,
    now: Date.now,
  })
  const autoplay = offerAutoplay({
    budgets: () => budgetsOf(deck()),
    deck,
    slideshow: staged.slideshow,
    speed: wanted.speed,
    windows,
  })
  staged.watch((state) => {
    rehearsal.moved(state)
    autoplay.moved()
  })
}
