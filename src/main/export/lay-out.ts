import { BrowserWindow } from 'electron'
import { canvases } from '../../deck/canvases.ts'
import type { LayOutOptions, Sheets } from '../../export/studio.ts'
import type { PrintJob } from '../../ipc/print.ts'
import { addressOf, pagePreferences } from '../audience-window.ts'
import { answer, hear, tell } from '../ipc.ts'
import { openCamera } from './camera.ts'

interface Room {
  readonly job: PrintJob
  readonly onlaid: (done: number) => void
  readonly onpaged: (pages: readonly number[]) => void
  readonly oninview: (index: number) => void
}

/** By the id of the page that lays them out: several exports may run at once. */
const rooms = new Map<number, Room>()
let answering = false

function answerPages(): void {
  if (answering) return
  answering = true
  answer('print:get', ({ id }) => {
    const room = rooms.get(id)
    if (!room) throw new Error('print:get: no job for this page')
    return room.job
  })
  hear('print:laid', ({ id }, done) => rooms.get(id)?.onlaid(done))
  hear('print:paged', ({ id }, pages) => rooms.get(id)?.onpaged(pages))
  hear('print:in-view', ({ id }, index) => rooms.get(id)?.oninview(index))
}

/** Lays a deck out in a hidden window, and resolves when all of its slides stand on their sheets. */
export async function layOut(job: PrintJob, { signal, onlaid }: LayOutOptions): Promise<Sheets> {
  signal.throwIfAborted()
  answerPages()
  const { width, height } = canvases[job.deck.canvas]
  const webPreferences = { ...pagePreferences('print'), offscreen: true }
  const window = new BrowserWindow({ show: false, width, height, useContentSize: true, webPreferences })
  const { id } = window.webContents
  const close = () => {
    rooms.delete(id)
    if (!window.isDestroyed()) window.destroy()
  }
  const gone = goneOr(window, signal)
  let pages: readonly number[] = []
  let inView: (index: number) => void = () => undefined
  try {
    const laid = new Promise<void>((done) => {
      const watch = (count: number) => {
        onlaid(count)
        if (count === job.deck.slides.length) done()
      }
      rooms.set(id, { job, onlaid: watch, onpaged: (counted) => (pages = counted), oninview: (index) => inView(index) })
    })
    void window.loadURL(addressOf('print'))
    await Promise.race([laid, gone])
  } catch (error) {
    close()
    throw error
  }
  const camera = openCamera(window, { width, height, scale: job.scale })
  return {
    pages,
    printPdf: () => Promise.race([printPdf(window), gone]),
    photograph: async (index) => {
      const ready = new Promise<void>((done) => (inView = (shown) => shown === index && done()))
      tell(window.webContents, 'print:view', index)
      await Promise.race([ready, gone])
      return Promise.race([camera.photograph(), gone])
    },
    close,
  }
}

const printPdf = (window: BrowserWindow): Promise<Uint8Array> =>
  window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  })

/** Rejects when there is no more to wait for: the export was cancelled, or the page is no more. */
export function goneOr(window: BrowserWindow, signal: AbortSignal): Promise<never> {
  const gone = new Promise<never>((_, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason as Error))
    window.webContents.once('render-process-gone', (_event, { reason }) => fail(new Error(`print window: ${reason}`)))
  })
  gone.catch(() => undefined)
  return gone
}
