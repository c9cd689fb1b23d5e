import { BrowserWindow } from 'electron'
import { canvases } from '../../deck/canvases.ts'
import { faultOf } from '../../export/prove-page.ts'
import { SlideFault } from '../../export/slide-fault.ts'
import type { LayOutOptions, Picture, Sheets } from '../../export/studio.ts'
import type { PrintJob } from '../../ipc/print.ts'
import type { Standing } from '../../proof/finding.ts'
import { addressOf, pagePreferences } from '../audience-window.ts'
import { answer, hear, tell } from '../ipc.ts'
import { openCamera } from './camera.ts'
import { lookOf } from './look.ts'
import { watchPage } from './watch-page.ts'
import type { PageWatch } from './watch-page.ts'

interface Room {
  readonly job: PrintJob
  readonly watch: PageWatch
  readonly onlaid: (sheet: readonly Standing[]) => void
  readonly onpaged: (pages: readonly number[]) => void
  readonly oninview: (standing: Standing) => void
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
    room.watch.heard(0)
    return room.job
  })
  hear('print:laid', ({ id }, sheet) => rooms.get(id)?.onlaid(sheet))
  hear('print:paged', ({ id }, pages) => rooms.get(id)?.onpaged(pages))
  hear('print:in-view', ({ id }, standing) => rooms.get(id)?.oninview(standing))
  hear('print:failed', ({ id }, detail, place) =>
    rooms.get(id)?.watch.fail(new SlideFault({ kind: 'threw', detail }, place)),
  )
}

/** Lays a deck out in a hidden window, and resolves when each of its slides is seen to stand on its sheet. */
export async function layOut(job: PrintJob, { signal, onlaid }: LayOutOptions): Promise<Sheets> {
  signal.throwIfAborted()
  answerPages()
  const { slides, canvas } = job.deck
  const { width, height } = canvases[canvas]
  const webPreferences = { ...pagePreferences('print'), offscreen: true }
  const window = new BrowserWindow({ show: false, width, height, useContentSize: true, webPreferences })
  const { id } = window.webContents
  const watch = watchPage(window, signal)
  const close = () => {
    watch.end()
    rooms.delete(id)
    if (!window.isDestroyed()) window.destroy()
  }
  const prove = (place: number, standing: Standing) => {
    const fault = faultOf(slides[place], standing)
    if (fault) watch.fail(new SlideFault(fault, place))
  }
  let laid = 0
  let inView: (standing: Standing) => void = () => undefined
  const paged = new Promise<readonly number[]>((onpaged) =>
    rooms.set(id, {
      job,
      watch,
      onpaged,
      oninview: (standing) => inView(standing),
      onlaid: (sheet) => {
        for (const standing of sheet) prove(laid++, standing)
        watch.heard(laid)
        onlaid(laid)
      },
    }),
  )
  try {
    void window.loadURL(addressOf('print'))
    const pages = await watch.unlessGone(paged)
    if (laid !== slides.length) throw new SlideFault({ kind: 'absent', detail: '' }, laid)
    const camera = openCamera(window, { width, height, scale: job.scale })
    const photograph = async (place: number): Promise<Picture> => {
      watch.heard(place)
      const viewed = new Promise<Standing>((done) => (inView = done))
      tell(window.webContents, 'print:view', place)
      prove(place, await watch.unlessGone(viewed))
      const png = await watch.unlessGone(camera.photograph())
      return { png, look: lookOf(png, job.scale) }
    }
    return { pages, printPdf: () => watch.unlessGone(printPdf(window), printSeconds(slides.length)), photograph, close }
  } catch (error) {
    close()
    throw error
  }
}

const printPdf = (window: BrowserWindow): Promise<Uint8Array> =>
  window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  })

/** The page says nothing while it is printed, all of it at once: a slide takes a tenth of a second, on a slow machine more. */
const printSeconds = (slides: number): number => 60 + 3 * slides
