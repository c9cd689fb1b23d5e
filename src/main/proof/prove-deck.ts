import { BrowserWindow } from 'electron'
import { canvases } from '../../deck/canvases.ts'
import type { ProofOptions } from '../../export/studio.ts'
import type { ProofJob } from '../../ipc/proof.ts'
import type { Proven } from '../../proof/finding.ts'
import { addressOf, pagePreferences } from '../audience-window.ts'
import { openCamera } from '../export/camera.ts'
import type { Camera } from '../export/camera.ts'
import { answer, hear } from '../ipc.ts'

interface Sitting {
  readonly job: ProofJob
  readonly camera: Camera
  readonly onproven: (proven: Proven) => void
}

/** A slide that has not been looked at after so long never will be: its page is stuck. */
const STUCK_MS = 30_000
/** Grounds and the ink of charts are judged as well on a picture of half the size. */
const SCALE = 0.5

/** By the id of the page that is looked at: several proofs may run at once. */
const sittings = new Map<number, Sitting>()
let answering = false

function answerPages(): void {
  if (answering) return
  answering = true
  const of = ({ id }: { id: number }) => {
    const sitting = sittings.get(id)
    if (!sitting) throw new Error('no proof is made of this page')
    return sitting
  }
  answer('proof:get', async (page) => {
    const { camera, job } = of(page)
    // Before a window has a page there is nothing to give a size to.
    await camera.prepare()
    return job
  })
  answer('proof:photograph', (page) => of(page).camera.photograph())
  hear('proof:proven', ({ id }, proven) => sittings.get(id)?.onproven(proven))
}

/** Lays every slide out in a hidden window and holds it against every rule. @returns what was found, slide by slide */
export async function proveDeck(
  job: Omit<ProofJob, 'from'>,
  { signal, onproven }: ProofOptions,
): Promise<readonly Proven[]> {
  answerPages()
  const all: Proven[] = []
  while (all.length < job.deck.slides.length) {
    signal.throwIfAborted()
    const ended = await sit({ ...job, from: all.length }, signal, (proven) => onproven(all.push(proven)))
    // The page did not survive its slide: that is what is to be said of it, and the next one has a page of its own.
    if (ended !== undefined) onproven(all.push({ findings: [{ rule: 'slide-failed', words: ended }], marks: [] }))
  }
  return all
}

/** @returns why the window ended before the last slide; undefined when it did not */
async function sit(job: ProofJob, signal: AbortSignal, proven: (proven: Proven) => void): Promise<string | undefined> {
  const { width, height } = canvases[job.deck.canvas]
  const webPreferences = { ...pagePreferences('proof'), offscreen: true }
  const window = new BrowserWindow({ show: false, width, height, useContentSize: true, webPreferences })
  const { id } = window.webContents
  let stuck: NodeJS.Timeout | undefined
  try {
    const camera = openCamera(window, { width, height, scale: SCALE })
    return await new Promise<string | undefined>((end, fail) => {
      const watch = () => {
        clearTimeout(stuck)
        stuck = setTimeout(() => end('unresponsive'), STUCK_MS)
      }
      let left = job.deck.slides.length - job.from
      const onproven = (seen: Proven) => {
        proven(seen)
        left -= 1
        if (left === 0) end(undefined)
        else watch()
      }
      sittings.set(id, { job, camera, onproven })
      signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true })
      window.webContents.once('render-process-gone', (_event, { reason }) => end(reason))
      watch()
      void window.loadURL(addressOf('proof'))
    })
  } finally {
    clearTimeout(stuck)
    sittings.delete(id)
    if (!window.isDestroyed()) window.destroy()
  }
}
