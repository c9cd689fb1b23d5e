import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { deckPath } from '../deck-path.ts'
import { shortDeck } from '../export/run.ts'
import { expect, test } from '../launch.ts'
import { exportAs } from '../library-window.ts'

test('a page evaluates no text and runs no script that it did not come with', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath])
  const outcome = await audience.evaluate(async () => {
    // What the driver evaluates itself is exempt from the policy; behind a wait it is the page's own.
    await new Promise(requestAnimationFrame)
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'document.title = "inline ran"'
    document.body.append(script)
    document.body.insertAdjacentHTML('beforeend', '<b onclick="document.title = 1">x</b>')
    document.querySelector<HTMLElement>('b[onclick]')?.click()
    const evaluated = ((): string => {
      try {
        return String(new Function('return "ran"')())
      } catch (error) {
        return (error as Error).name
      }
    })()
    return new Promise<{ evaluated: string; title: string; violations: readonly string[] }>((done) =>
      requestAnimationFrame(() => done({ evaluated, title: document.title, violations })),
    )
  })
  expect(outcome.evaluated).toBe('EvalError')
  expect(outcome.title).not.toContain('inline ran')
  expect(outcome.violations).toEqual(expect.arrayContaining(['script-src-elem', 'script-src-attr']))
})

test('not one request reaches the network, even from a page that tries', async ({ launchApp }) => {
  let requests = 0
  const server = createServer((_request, response) => {
    requests += 1
    response.end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const { audience } = await launchApp(['present', deckPath])
  const tried = await audience.evaluate(async (url) => {
    const picture = new Image()
    const loaded = new Promise((resolve) => {
      picture.onload = () => resolve('loaded')
      picture.onerror = () => resolve('refused')
    })
    picture.src = url
    const fetched = await fetch(url, { mode: 'no-cors' }).then(
      () => 'fetched',
      () => 'refused',
    )
    return [await loaded, fetched]
  }, address)
  expect(tried).toEqual(['refused', 'refused'])
  expect(requests).toBe(0)
  server.close()
})

test('every answer of app:// carries the policy, and nothing outside the pages is served', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath])
  const answers = await audience.evaluate(async () => {
    const ask = async (path: string) => {
      const answer = await fetch(path)
      return { status: answer.status, policy: answer.headers.get('Content-Security-Policy') ?? '' }
    }
    return Promise.all(['/audience/index.html', '/..%2fmain/main.js', '/%2e%2e/main/main.js', '/no-such.js'].map(ask))
  })
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 404])
  for (const { policy } of answers) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe-eval')
  }
})

/** Everything that leaves or tries to leave: Chromium's requests, refused ones as well, and sockets of the main process. */
async function watchNetwork(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ session }) => {
    const seen: string[] = []
    Reflect.set(globalThis, 'seenRequests', seen)
    const note = ({ url }: { readonly url: string }) => void (/^(app|devtools|blob|data):/.test(url) || seen.push(url))
    session.defaultSession.webRequest.onSendHeaders(note)
    session.defaultSession.webRequest.onErrorOccurred(note)
    const { Socket } = process.getBuiltinModule('node:net')
    const connect = Socket.prototype.connect
    Socket.prototype.connect = function (this: typeof Socket.prototype, ...args: never[]) {
      seen.push(`socket ${JSON.stringify(args)}`)
      return Reflect.apply(connect, this, args) as typeof this
    } as typeof connect
  })
  return () => app.evaluate(() => Reflect.get(globalThis, 'seenRequests') as readonly string[])
}

test('a whole show asks the network for nothing', async ({ launchApp }) => {
  const { app, audience } = await launchApp(['present', deckPath])
  const seen = await watchNetwork(app)
  await audience.keyboard.press('KeyM')
  const slides = await audience.locator('section[data-slide-id]').count()
  for (let number = 2; number <= slides; number++) {
    await audience.keyboard.press('ArrowRight')
    await audience.locator(`section.present[data-slide-id="s${number}"]`).waitFor()
  }
  await audience.keyboard.press('KeyS')
  expect(await seen()).toEqual([])
  // The watch can see: what Chromium is asked for, refused as it is, and what main opens by itself.
  await app.evaluate(({ net }) => {
    net.fetch('http://127.0.0.1:9/tried').catch(() => undefined)
    process
      .getBuiltinModule('node:net')
      .connect(9, '127.0.0.1')
      .on('error', () => undefined)
  })
  await expect.poll(async () => (await seen()).length).toBe(2)
})

test('a loop of the kiosk asks the network for nothing', async ({ launchApp }) => {
  const { app, audience } = await launchApp(['kiosk', deckPath, '--speed', '100'])
  const seen = await watchNetwork(app)
  await expect(audience.locator('html')).toHaveAttribute('data-loop', '1', { timeout: 40_000 })
  expect(await seen()).toEqual([])
})

test('every export asks the network for nothing, and so does the library', async ({ launchApp }, testInfo) => {
  const userData = testInfo.outputPath('data')
  shortDeck(join(userData, 'decks'))
  const { app, audience: page } = await launchApp([], { waitForSlide: false, userData })
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  const seen = await watchNetwork(app)
  const card = page.getByRole('article').filter({ hasText: '一年回顾' })
  for (const [format, file] of [
    ['网页', 'small.html'],
    ['PDF', 'small.pdf'],
    ['图片', 'small-png'],
    ['PowerPoint', 'small.pptx'],
    ['视频', 'small.mp4'],
  ] as const) {
    await exportAs(app, card, format, testInfo.outputPath(file))
    await expect(page.getByRole('status')).toContainText(`已导出 ${file}`, { timeout: 60_000 })
  }
  expect(await seen()).toEqual([])
})
