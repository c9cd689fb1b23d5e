import { availableParallelism } from 'node:os'
import { app } from 'electron'

/** Chromium paints with half of the cores; a machine of two would paint a new slide with one. Call before `ready`. */
export function paintOnTwoCores(): void {
  if (availableParallelism() < 4) app.commandLine.appendSwitch('num-raster-threads', '2')
}
