import type { ElectronApplication } from '@playwright/test'
import { treePssMB } from '../bench/process-tree.ts'

/** The kiosk at one moment of its life. */
export interface Sample {
  readonly minutes: number
  /** Slide changes since the start. */
  readonly changes: number
  /** The page's process: a renewed or revived page has another. */
  readonly page: number
  /** Of all processes. */
  readonly pssMB: number
  /** The page's script, after a garbage collection. */
  readonly heapMB: number
}

const MB = 1024 * 1024

/** @param startedAt by performance.now() */
export async function takeSample(app: ElectronApplication, startedAt: number): Promise<Sample> {
  const { changes, page, heapBytes } = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) throw new Error('the kiosk has no window')
    const changes = (await contents.executeJavaScript(`{
      const slides = [...document.querySelectorAll('section[data-slide-id]')]
      Number(document.documentElement.dataset.loop ?? 0) * slides.length + slides.findIndex((each) => each.classList.contains('present'))
    }`)) as number
    // Attached only for the reading: a debugger that stays would itself hold on to objects.
    contents.debugger.attach('1.3')
    await contents.debugger.sendCommand('HeapProfiler.collectGarbage')
    const { usedSize } = (await contents.debugger.sendCommand('Runtime.getHeapUsage')) as { usedSize: number }
    contents.debugger.detach()
    return { changes, page: contents.getOSProcessId(), heapBytes: usedSize }
  })
  const pssMB = treePssMB(app.process().pid ?? Number.NaN)
  return { minutes: (performance.now() - startedAt) / 60_000, changes, page, pssMB, heapMB: heapBytes / MB }
}
