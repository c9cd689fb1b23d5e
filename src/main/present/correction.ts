import type { BrowserWindow } from 'electron'
import { app, screen } from 'electron'
import * as v from 'valibot'
import { NEUTRAL } from '../../ipc/correction.ts'
import type { Correction, CorrectionState } from '../../ipc/correction.ts'
import { answer, hear, tell } from '../ipc.ts'
import { correctionShape } from '../payloads/correction.ts'
import { openSettings } from '../settings-file.ts'
import { writeAtRest } from '../write-at-rest.ts'

/** Projectors remembered; with more, those longest unchanged are forgotten. */
const MOST_DISPLAYS = 24
/** A slider is dragged through many values; the file is written when it has rested this long. */
const REST_MS = 500

/** Projector → what its picture needs. */
const schema = v.object({ projectors: v.record(v.string(), correctionShape) })
type Known = v.InferOutput<typeof schema>['projectors']

export interface CorrectionOptions {
  /** File in the user's data. */
  readonly path: string
  /** The windows that the hall looks at. */
  readonly hall: () => readonly BrowserWindow[]
  /** Every window of the show that is open now. */
  readonly windows: () => readonly BrowserWindow[]
}

/** Keeps the correction of the hall's picture for each projector: the sliders move at once, the file follows. */
export function ownCorrection({ path, hall, windows }: CorrectionOptions): void {
  const settings = openSettings(path, schema, { projectors: {} })
  let { projectors } = settings.read()
  const writing = writeAtRest(() => settings.keep({ projectors }), REST_MS)
  app.on('before-quit', writing.flush)
  const state = (): CorrectionState => {
    const [projector] = hall().map(displayOf)
    return { projector, correction: projectors[projector ?? ''] ?? NEUTRAL }
  }
  const tellAll = () => {
    for (const { webContents } of windows()) tell(webContents, 'correction:state', state())
  }
  answer('correction:get', state)
  hear('correction:set', (_sender, correction) => {
    const { projector } = state()
    if (projector === undefined) return
    projectors = remembered(projectors, projector, correction)
    writing.soon()
    tellAll()
  })
  for (const window of hall()) window.on('move', tellAll)
  screen.on('display-metrics-changed', tellAll)
}

function remembered(known: Known, display: string, correction: Correction): Known {
  const others = Object.entries(known).filter(([name]) => name !== display)
  return Object.fromEntries([...others, [display, correction] as const].slice(-MOST_DISPLAYS))
}

/** A projector is known by its name and its picture's size; ids change with the socket. */
function displayOf(window: BrowserWindow): string {
  const { label, size } = screen.getDisplayMatching(window.getBounds())
  return `${label} ${size.width}x${size.height}`
}
