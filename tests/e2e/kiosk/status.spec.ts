import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashPin } from '../../../src/kiosk/pin.ts'
import { expect, test } from '../launch.ts'
import type { LaunchApp } from '../launch.ts'
import { fixtures, furnishLobby, openPinPad, typePin } from './lobby.ts'
import { endKiosk } from './running-kiosk.ts'

test('the PIN opens the status page: what it tells, what it changes, and how it ends', async ({ launchApp }) => {
  const pin = await hashPin('2580')
  const lobby = await furnishLobby(`# for the lobby\npin: ${pin}\nreading-speed: 8 # measured here\ntouch: true\n`)
  const { app, audience } = await launchApp(['kiosk', fixtures.school.folder, '--speed', '20'], lobby.options)
  await expect(audience.locator('html')).toHaveAttribute('data-touch', 'true')
  await openPinPad(app, audience)
  for (const wrong of ['1111', '2222']) {
    await typePin(audience, wrong)
    await expect(audience.getByRole('alert')).toHaveText('密码不对，请重试。')
  }
  const opened = app.waitForEvent('window')
  await typePin(audience, '2580')
  const status = await opened
  await expect(status.locator('html')).toHaveAttribute('data-ready', 'true')
  await expect(audience.locator('.keys')).toHaveCount(0)
  await expect(status.getByText('显示器 1')).toBeVisible()
  await expect(status.getByText('学校简报 (running-text)')).toBeVisible()
  await expect(status.getByText('一周内没有变化。')).toBeVisible()

  await status.getByLabel('阅读速度（每秒字数）').fill('6.5')
  await status.getByLabel('观众可以触摸翻看').uncheck()
  await status.getByRole('button', { name: '添加时段' }).click()
  await status.getByRole('button', { name: '保存' }).click()
  await expect(status.getByText('已保存，立即生效。')).toBeVisible()
  const saved = await readFile(join(lobby.userData, 'kiosk.yaml'), 'utf8')
  expect(saved).toContain(`# for the lobby\npin: ${pin}\nreading-speed: 6.5 # measured here\ntouch: false\n`)
  expect(saved).toContain('hours: 09:00-17:00')
  await expect(audience.locator('html')).toHaveAttribute('data-touch', 'false')
  await expect(status.getByText('黑屏').first()).toBeVisible()

  await expect.poll(async () => (await lobby.health())['loop']).toBeGreaterThan(0)
  await status.getByRole('button', { name: '导出播放记录' }).click()
  await expect(status.getByText(/已写出 .*plays-2026-11-30\.csv：\d+ 条，其中 0 条/)).toBeVisible()
  const csv = await readFile(join(lobby.userData, 'plays-2026-11-30.csv'), 'utf8')
  expect(csv).toMatch(/1,running-text,s1,\d/)

  expect(await status.evaluate(() => navigator.language)).toBe('zh-CN')
  const closed = status.waitForEvent('close')
  // The click closes the page that it is made on, so the driver may never hear how it went.
  void status
    .getByRole('button', { name: '返回播放' })
    .click()
    .catch(() => undefined)
  await closed
})

/** An installer at the status page of a kiosk that a supervisor would start again. */
async function openStatus(launchApp: LaunchApp, env: Readonly<Record<string, string>> = {}) {
  const lobby = await furnishLobby(`pin: ${await hashPin('2580')}\n`)
  const { app, audience } = await launchApp(['kiosk', fixtures.school.folder], {
    ...lobby.options,
    env: { ...lobby.options.env, ...env },
  })
  await expect(audience.locator('html')).toHaveAttribute('data-touch', 'true')
  await openPinPad(app, audience)
  const opened = app.waitForEvent('window')
  await typePin(audience, '2580')
  const status = await opened
  await expect(status.locator('html')).toHaveAttribute('data-ready', 'true')
  return { app, status, lobby }
}

for (const { button, code, and } of [
  { button: '重新启动', code: 75, and: 'begins anew under its supervisor' },
  { button: '退出程序', code: 0, and: 'stays away' },
])
  test(`${button} on the status page asks once more; then the kiosk ends and ${and}`, async ({ launchApp }) => {
    const { app, status, lobby } = await openStatus(launchApp, { TAOPU_DECK_SUPERVISED: '1' })
    const ended = once(app.process(), 'exit')
    await status.getByRole('button', { name: button }).click()
    const again = status.getByRole('button', { name: `再按一次：${button}` })
    await expect(again).toBeVisible()
    expect(app.process().exitCode).toBeNull()
    await expect(again).toBeHidden({ timeout: 8_000 })
    await status.getByRole('button', { name: button, exact: true }).click()
    // The click ends the program that it is made in, so the driver may never hear how it went.
    void again.click().catch(() => undefined)
    expect(await ended).toEqual([code, null])
    expect(await lobby.events('exit')).toMatchObject([{ code }])
  })

test('without a supervisor a restart begins a program of its own', async ({ launchApp }) => {
  const { app, status, lobby } = await openStatus(launchApp)
  const first = app.process().pid
  const ended = once(app.process(), 'exit')
  await status.getByRole('button', { name: '重新启动' }).click()
  void status
    .getByRole('button', { name: '再按一次' })
    .click()
    .catch(() => undefined)
  await ended
  await expect.poll(async () => (await lobby.events('first-slide')).length, { timeout: 20_000 }).toBe(2)
  expect(Number(await readFile(join(lobby.userData, 'running'), 'utf8'))).not.toBe(first)
  await endKiosk(lobby.userData)
})

test('the third wrong PIN costs time, and without a PIN there is no pad', async ({ launchApp }) => {
  const lobby = await furnishLobby(`pin: ${await hashPin('2580')}\n`)
  const { app, audience } = await launchApp(['kiosk', fixtures.school.folder], lobby.options)
  await expect(audience.locator('html')).toHaveAttribute('data-touch', 'true')
  await openPinPad(app, audience)
  for (const wrong of ['1111', '2222', '3333']) {
    await typePin(audience, wrong)
    await expect(audience.getByRole('alert')).not.toBeEmpty()
  }
  await expect(audience.getByRole('alert')).toHaveText('密码不对，或试得太快。请在 10 秒后再试。')
  await typePin(audience, '2580')
  await expect(audience.getByRole('alert')).toContainText('秒后再试')
  expect(app.windows()).toHaveLength(1)
  await lobby.save('touch: false\n')
  await expect(audience.locator('html')).toHaveAttribute('data-touch', 'false')
  await audience.getByRole('button', { name: '返回' }).click()
  await expect(audience.locator('.keys')).toHaveCount(0)
})
