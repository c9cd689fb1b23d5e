import { BrowserWindow } from 'electron'
import { canvases } from '../../deck/canvases.ts'
import { compareLooks, faultOf } from '../../export/prove-page.ts'
import { SlideFault } from '../../export/slide-fault.ts'
import type { FilmOptions } from '../../export/studio.ts'
import type { FilmJob } from '../../ipc/film.ts'
import type { Standing } from '../../proof/finding.ts'
import { addressOf, pagePreferences } from '../audience-window.ts'
import { answer, hear } from '../ipc.ts'
import { openCamera } from './camera.ts'
import { lookOf } from './look.ts'
import { watchPage } from './watch-page.ts'
import type { PageWatch } from './watch-page.ts'

interface Shooting {
  readonly job: FilmJob
  readonly watch: PageWatch
  readonly photograph: () => Promise<Uint8Array>
  readonly onshot: (standing: Standing) => void
  readonly onmade: (file: Uint8Array) => void
}

/** By the id of the page that is filmed: several exports may run at once. */
const shootings = new Map<number, Shooting>()
let answering = false

function answerPages(): void {
  if (answering) return
  answering = true
  const of = ({ id }: { id: number }) => {
    const shooting = shootings.get(id)
    if (!shooting) throw new Error('no film is made of this page')
    return shooting
  }
  answer('film:get', (page) => of(page).job)
  answer('film:photograph', (page) => of(page).photograph())
  hear('film:shot', ({ id }, standing) => shootings.get(id)?.onshot(standing))
  hear('film:made', ({ id }, file) => shootings.get(id)?.onmade(file))
  hear('film:failed', ({ id }, detail, place) =>
    shootings.get(id)?.watch.fail(new SlideFault({ kind: 'threw', detail }, place)),
  )
}

/** Films a deck in a hidden window; the page moves time and asks for each picture. @returns an MP4. */
export async function film(job: FilmJob, { signal, onshot }: FilmOptions): Promise<Uint8Array> {
  signal.throwIfAborted()
  answerPages()
  const { slides, canvas } = job.deck
  const { width, height } = canvases[canvas]
  const webPreferences = { ...pagePreferences('film'), offscreen: true }
  const window = new BrowserWindow({ show: false, width, height, useContentSize: true, webPreferences })
  const { id } = window.webContents
  const watch = watchPage(window, signal)
  try {
    const camera = openCamera(window, { width, height, scale: 1 })
    const compare = compareLooks(slides)
    let shot = 0
    let last: Uint8Array = Buffer.alloc(0)
    const photograph = async () => {
      watch.heard(shot)
      return (last = await camera.photograph('jpeg'))
    }
    const prove = (place: number, standing: Standing) => {
      const fault = faultOf(slides[place], standing)
      if (fault) throw new SlideFault(fault, place)
      compare(place, lookOf(last, 1))
    }
    const made = new Promise<Uint8Array>((onmade) =>
      shootings.set(id, {
        job,
        watch,
        photograph,
        onmade,
        onshot: (standing) => {
          try {
            prove(shot++, standing)
          } catch (error) {
            watch.fail(error as Error)
          }
          watch.heard(shot)
          onshot(shot)
        },
      }),
    )
    void window.loadURL(addressOf('film'))
    const file = await watch.unlessGone(made)
    if (shot !== slides.length) throw new SlideFault({ kind: 'absent', detail: '' }, shot)
    return file
  } finally {
    watch.end()
    shootings.delete(id)
    if (!window.isDestroyed()) window.destroy()
  }
}
