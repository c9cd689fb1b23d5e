import { _electron } from '@playwright/test'
import { mkdtemp } from 'node:fs/promises'
const exe = process.env.HOME + '/.cache/taopu-deck/electron-33.2.1/electron'
const ud = await mkdtemp('/tmp/perf-')
const app = await _electron.launch({ executablePath: exe, args: ['--no-sandbox', '/work/main', 'kiosk', '/work/main/tests/fixtures/decks/report-alone', '--speed', '20', '--user-data', ud], env: { ...process.env, TAOPU_DECK_LOOPS_A_PAGE: '1' } as any })
const t0 = Date.now(); let last = ''
while (Date.now() - t0 < Number(process.argv[2] ?? 40000)) {
  const r = await app.evaluate(async ({ BrowserWindow }) => { const w = BrowserWindow.getAllWindows()[0]!; const c = w.webContents; const t = Date.now(); const v = w.contentView.children.length; const a = await Promise.race([c.executeJavaScript('new Promise((r) => requestAnimationFrame(() => r("frame")))').catch(() => 'gone'), new Promise((r) => setTimeout(() => r('STALL'), 1000))]); let more = ''; if (a === 'STALL') { more = await c.executeJavaScript('document.visibilityState'); const race = (p: Promise<unknown>) => Promise.race([p, new Promise((r) => setTimeout(() => r('no'), 800))]); const cap = await race(c.capturePage().then((p) => 'cap ' + p.getSize().width)); const f1 = await race(c.executeJavaScript('new Promise((r) => requestAnimationFrame(() => r("frame after capture")))')); w.contentView.children.length; const b = w.getContentBounds(); more += ' ' + cap + ' ' + f1; if (f1 === 'no') { c.setBackgroundThrottling(true); c.setBackgroundThrottling(false); more += ' throttling: ' + await race(c.executeJavaScript('new Promise((r) => requestAnimationFrame(() => r("frame")))')); } } return `${a} ${more} views ${v} pid ${c.getOSProcessId()} ${a === 'frame' ? (Date.now() - t > 200 ? 'slow ' + (Date.now() - t) : '') : ''}` })
  if (r !== last) console.log(((Date.now() - t0) / 1000).toFixed(1), r); last = r
  await new Promise((x) => setTimeout(x, 100))
}
await app.close(); process.exit(0)
