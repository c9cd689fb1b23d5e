import type { BrowserWindow, Display } from 'electron'
import { canvasFor } from '../deck/canvases.ts'
import type { Edition } from '../deck/deck.ts'
import type { Refusal } from '../ipc/refusal.ts'
import { say } from '../messages/say.ts'
import { openAudienceWindow, openRefusalWindow } from './audience-window.ts'
import { chooseDisplays } from './displays.ts'
import { watchChildren } from './heal/watch-children.ts'
import { answer } from './ipc.ts'
import type { Launch } from './launch.ts'
import type { Log } from './log.ts'
import { openShow } from './open-show.ts'
import { runShow } from './show.ts'
import type { RunningShow } from './show.ts'

/**
 * Puts the deck on the displays it was asked for. The windows start to load first, and the deck is read and audited while
 * their page compiles: time to the first slide. A deck that fails the audit is refused in a window of its own.
 */
export async function stageShow(
  launch: Launch,
  edition: Edition,
  displays: readonly Display[] = chooseDisplays(launch.wanted.display),
): Promise<RunningShow | undefined> {
  const { wanted, mode, folder, log } = launch
  const [first] = displays
  if (!first) return undefined
  const windowed = wanted.windowed || mode === 'play'
  const canvas = wanted.canvas ?? (wanted.windowed ? '16:9' : canvasFor(first.bounds.width, first.bounds.height))
  const windows = displays.map((display) => openAudienceWindow({ mode, display, windowed, canvas }))
  await launch.scriptServed
  const opened = await openShow(folder, canvas, wanted.edition ?? edition)
  if (!opened.ok) {
    showRefusal(opened.refusal, first, windows, log)
    return undefined
  }
  log('content-accepted', { deck: folder })
  watchChildren(log)
  return runShow(opened, mode, wanted, windows, log)
}

/** In a window of its own, in place of the windows that have nothing to show. */
export function showRefusal(
  refusal: Refusal,
  display: Display,
  windows: readonly Pick<BrowserWindow, 'destroy'>[],
  log: Log,
): void {
  log('content-refused', { deck: refusal.folder, problems: refusal.problems.length })
  for (const problem of refusal.problems) process.stderr.write(`${say('place-message', problem)}\n`)
  answer('refusal:get', () => refusal)
  openRefusalWindow(display)
  for (const window of windows) window.destroy()
}
