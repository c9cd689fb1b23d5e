import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { needsNoSandbox } from '../../src/dev/arguments.ts'
import type { Machine } from '../../src/dev/machine.ts'
import { prepareTestTools } from '../../src/dev/test-tools.ts'
import { startServer } from '../e2e/x-server.ts'
import { median, type Row } from './row.ts'
import type { Subject } from './session.ts'

const CHANGES = 15

/** A key on the speaker's window until both windows show the slide, on two full-HD displays. */
export async function measureBothWindows(machine: Machine, subject: Subject): Promise<readonly Row[]> {
  await prepareTestTools()
  const { displays, stop } = await startServer()
  const userData = await mkdtemp(join(tmpdir(), 'taopu-bench-'))
  try {
    await displays.plug()
    const app = await _electron.launch({
      executablePath: machine.electron.executable,
      args: [...(needsNoSandbox() ? ['--no-sandbox'] : []), subject.folder, ...subject.args, '--user-data', userData],
      env: { ...(machine.env as Record<string, string>), ...displays.env },
    })
    try {
      return await measureKeys(await pageOf(app, 'presenter'), await pageOf(app, 'audience'))
    } finally {
      await app.close()
    }
  } finally {
    await stop()
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function pageOf(app: ElectronApplication, kind: string): Promise<Page> {
  const isIt = (page: Page) => page.url().startsWith(`app://deck/${kind}/`)
  const page = app.windows().find(isIt) ?? (await app.waitForEvent('window', isIt))
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  return page
}

async function measureKeys(presenter: Page, hall: Page): Promise<readonly Row[]> {
  const atDesk: number[] = []
  const inHall: number[] = []
  for (let change = 0; change < CHANGES; change += 1) {
    // Both windows watch before the key is pressed: a slide that came earlier would be waited for in vain.
    await Promise.all([presenter.evaluate(WATCH), hall.evaluate(WATCH)])
    await presenter.keyboard.press('PageDown')
    const key = await presenter.evaluate<number>('watched.pressed')
    const [desk, picture] = await Promise.all([
      presenter.evaluate<number>('watched.painted'),
      hall.evaluate<number>('watched.painted'),
    ])
    atDesk.push(desk - key)
    inHall.push(picture - key)
    await hall.evaluate(SETTLED)
  }
  return [
    { name: 'key to picture, hall', value: median(inHall), unit: 'ms', target: { atMost: 50 }, note: noteOf(inHall) },
    {
      name: 'key to picture, speaker',
      value: median(atDesk),
      unit: 'ms',
      target: { atMost: 50 },
      note: noteOf(atDesk),
    },
  ]
}

const noteOf = (times: readonly number[]) =>
  `PageDown at the desk, two displays; median of ${times.length}, slowest ${Math.max(...times).toFixed(0)} ms`

// As text: a function compiled by tsx would call helpers that the page lacks. Times are of the machine's one clock.
const WATCH = `void (globalThis.watched = (() => {
  const id = () => [...document.querySelectorAll('section.present[data-slide-id]')].at(-1)?.dataset.slideId
  const before = id()
  const pressed = new Promise((done) =>
    addEventListener('keydown', (event) => done(performance.timeOrigin + event.timeStamp), { capture: true, once: true }))
  const painted = new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (id() === undefined || id() === before) return
      observer.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.timeOrigin + performance.now())))
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  return { pressed, painted }
})())`
/** The entrance of the slide has ended, so that it is not measured with the next one; what moves on for ever is not waited for. */
const SETTLED = 'new Promise((done) => setTimeout(done, 1200))'
