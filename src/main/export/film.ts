import { BrowserWindow } from 'electron'
import { canvases } from '../../deck/canvases.ts'
import type { FilmOptions } from '../../export/studio.ts'
import type { FilmJob } from '../../ipc/film.ts'
import { addressOf, pagePreferences } from '../audience-window.ts'
import { answer, hear } from '../ipc.ts'
import { openCamera } from './camera.ts'
import type { Camera } from './camera.ts'
import { goneOr } from './lay-out.ts'

interface Shooting {
  readonly job: FilmJob
  readonly camera: Camera
  readonly onshot: (done: number) => void
  readonly onmade: (file: Uint8Array) => void
  readonly onfailed: (reason: Error) => void
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
  answer('film:photograph', (page) => of(page).camera.photograph('jpeg'))
  hear('film:shot', ({ id }, done) => shootings.get(id)?.onshot(done))
  hear('film:made', ({ id }, file) => shootings.get(id)?.onmade(file))
  hear('film:failed', ({ id }, reason) => shootings.get(id)?.onfailed(new Error(`film window: ${reason}`)))
}

/** Films a deck in a hidden window; the page moves time and asks for each picture. @returns an MP4. */
export async function film(job: FilmJob, { signal, onshot }: FilmOptions): Promise<Uint8Array> {
  signal.throwIfAborted()
  answerPages()
  const { width, height } = canvases[job.deck.canvas]
  const webPreferences = { ...pagePreferences('film'), offscreen: true }
  const window = new BrowserWindow({ show: false, width, height, useContentSize: true, webPreferences })
  const { id } = window.webContents
  try {
    const camera = openCamera(window, { width, height, scale: 1 })
    const made = new Promise<Uint8Array>((onmade, onfailed) =>
      shootings.set(id, { job, camera, onshot, onmade, onfailed }),
    )
    void window.loadURL(addressOf('film'))
    return await Promise.race([made, goneOr(window, signal)])
  } finally {
    shootings.delete(id)
    if (!window.isDestroyed()) window.destroy()
  }
}
