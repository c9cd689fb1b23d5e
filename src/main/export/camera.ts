import type { BrowserWindow } from 'electron'

export interface CameraOptions {
  /** Of the picture, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** Pixels of the picture for a CSS pixel. */
  readonly scale: number
}

const JPEG_QUALITY = 95

export interface Camera {
  /** Gives the window its size and scale; the first photograph does so by itself. */
  readonly prepare: () => Promise<unknown>
  /** What the window shows now, as a picture of exactly the size asked for, whatever the screen. */
  readonly photograph: (format?: 'png' | 'jpeg') => Promise<Uint8Array>
}

/** Photographs a window through the developer protocol: Electron's own capture follows the screen's pixel ratio. */
export function openCamera({ webContents }: BrowserWindow, { width, height, scale }: CameraOptions): Camera {
  let ready: Promise<unknown> | undefined
  const prepare = async () => {
    webContents.debugger.attach()
    const size = { width, height, deviceScaleFactor: scale, mobile: false }
    await webContents.debugger.sendCommand('Emulation.setDeviceMetricsOverride', size)
  }
  const prepareOnce = () => (ready ??= prepare())
  return {
    prepare: prepareOnce,
    photograph: async (format = 'png') => {
      await prepareOnce()
      const taken: unknown = await webContents.debugger.sendCommand('Page.captureScreenshot', {
        format,
        ...(format === 'jpeg' && { quality: JPEG_QUALITY }),
      })
      return Buffer.from((taken as { readonly data: string }).data, 'base64')
    },
  }
}
