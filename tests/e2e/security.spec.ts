import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'

test('pages have no Node, a sandbox, context isolation, and just the bridge', async ({ launchApp }) => {
  const { app, audience } = await launchApp(['present', deckPath])
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Electron has it, its type declarations do not.
      const { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag } = (
        contents as typeof contents & { getLastWebPreferences: () => Electron.WebPreferences }
      ).getLastWebPreferences()
      return {
        contextIsolation,
        sandbox,
        nodeIntegration,
        webSecurity,
        webviewTag,
        url: contents.getURL().slice(0, 11),
      }
    }),
  )
  for (const each of preferences)
    expect(each).toEqual({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      url: 'app://deck/',
    })
  expect(
    await audience.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')]),
  ).toEqual(['undefined', 'undefined'])
  expect(await audience.evaluate(() => Object.keys(Reflect.get(window, 'bridge') as object).sort())).toEqual([
    'ask',
    'listen',
    'say',
  ])
  expect(
    await audience.evaluate(() => {
      try {
        ;(Reflect.get(window, 'bridge') as { ask: (channel: string) => unknown }).ask('refusal:get')
        return 'answered'
      } catch (error) {
        return String(error)
      }
    }),
  ).toContain('no channel')
})

test('a page cannot leave, open windows, evaluate text, run inline scripts, or be granted anything', async ({
  launchApp,
}) => {
  const { app, audience } = await launchApp(['present', deckPath])
  const outcome = await audience.evaluate(async () => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'document.title = "inline ran"'
    document.body.append(script)
    const opened = window.open('app://deck/audience/index.html')
    const permission = await Notification.requestPermission()
    location.href = 'https://example.org/'
    const evaluated = ((): string => {
      try {
        return String(new Function('return "ran"')())
      } catch (error) {
        return (error as Error).name
      }
    })()
    return { opened: opened === null, permission, evaluated, violations }
  })
  expect(outcome).toMatchObject({ opened: true, permission: 'denied', evaluated: 'EvalError' })
  expect(outcome.violations).toContain('script-src-elem')
  expect(app.windows()).toHaveLength(1)
  // Asked through main: the test driver would wait for the navigation that never comes.
  const shown = () =>
    app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return contents?.executeJavaScript(
        'location.href + " " + document.querySelector("section.present").dataset.slideId',
      )
    })
  expect(await shown()).toBe('app://deck/audience/index.html s1')
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
