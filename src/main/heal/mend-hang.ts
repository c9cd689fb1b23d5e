import { app } from 'electron'
import type { ProcessMetric, WebContents } from 'electron'
import { kill } from './kill.ts'
import { NETWORK } from './watch-children.ts'

/** A page that runs answers long before. */
const ANSWER_MS = 500
const MINUTE_MS = 60_000

/**
 * What to do when a page draws no more. One that loads without end waits for the network process, and one that still answers
 * for the graphics process: that hangs, is ended, and Chromium starts another. Any other page hangs itself and is replaced,
 * as is one that soon draws no more again.
 */
export function mendHang(contents: WebContents, replace: () => void): () => Promise<void> {
  let ended = -Infinity
  return async () => {
    if (contents.isLoading()) {
      end(({ serviceName }) => serviceName === NETWORK)
      return replace()
    }
    const isNew = performance.now() - ended > MINUTE_MS
    if (isNew && (await answers(contents)) && end(({ type }) => type === 'GPU')) ended = performance.now()
    else replace()
  }
}

/** Whether the page's script runs. */
export function answers(contents: WebContents): Promise<boolean> {
  const silence = new Promise<false>((resolve) => setTimeout(() => resolve(false), ANSWER_MS))
  const answer = contents.executeJavaScript('true').then(
    () => true,
    () => false,
  )
  return Promise.race([answer, silence])
}

/** Ends a process that works for all pages; @returns whether there is such a one. */
function end(isMeant: (each: ProcessMetric) => boolean): boolean {
  const meant = app.getAppMetrics().find(isMeant)
  return meant !== undefined && kill(meant.pid)
}
