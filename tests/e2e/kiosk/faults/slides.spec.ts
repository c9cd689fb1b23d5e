import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deck, FAULTS, faulty, isDeadly } from '../../slide-faults.ts'
import { expect, test } from '../../launch.ts'
import { hashPin } from '../../../../src/kiosk/pin.ts'
import { furnishLobby, openPinPad, typePin } from '../lobby.ts'
import { countOf, expectSlide, inPage, logOf } from '../running-kiosk.ts'

const skippedIn = (userData: string) =>
  (JSON.parse(readFileSync(join(userData, 'health.json'), 'utf8')) as { readonly skipped: readonly string[] }).skipped

const loopsOf = (userData: string) => countOf(userData, 'loop')

for (const fault of FAULTS)
  test(`${fault}: after the second time the loop passes over the slide, and health says so`, async ({ launchApp }) => {
    test.setTimeout(120_000)
    const { app, userData } = await launchApp(['kiosk', deck, '--speed', '12'], faulty(fault))
    await expect.poll(() => skippedIn(userData), { timeout: 60_000 }).toEqual(['s3'])
    expect(logOf(userData).filter(({ event }) => event === 'slide-failed')).toMatchObject(
      isDeadly(fault) ? [{ slide: 's3' }] : [{ slide: 's3' }, { slide: 's3' }],
    )
    if (isDeadly(fault)) await expect.poll(() => countOf(userData, 'recovered'), { timeout: 20_000 }).toBeGreaterThan(0)
    const loops = loopsOf(userData)
    await expect.poll(() => loopsOf(userData), { timeout: 60_000 }).toBeGreaterThan(loops + 1)
    const later = logOf(userData).slice(logOf(userData).findLastIndex(({ event }) => event === 'slide-failed'))
    expect(later.flatMap(({ event, slide }) => (event === 'slide' ? [slide] : []))).not.toContain('s3')
    await expectSlide(app)
  })

test('the status page names the slide that is passed over', async ({ launchApp }) => {
  test.setTimeout(90_000)
  const lobby = await furnishLobby(`pin: ${await hashPin('2580')}\n`)
  const options = faulty('render', lobby.options.env)
  const { app, audience } = await launchApp(['kiosk', deck, '--speed', '12'], { ...lobby.options, ...options })
  await expect.poll(() => skippedIn(lobby.userData), { timeout: 60_000 }).toEqual(['s3'])
  await expect.poll(() => inPage(app, 'document.documentElement.dataset.touch')).toBe('true')
  await openPinPad(app, audience)
  const opened = app.waitForEvent('window')
  await typePin(audience, '2580')
  const status = await opened
  await expect(status.getByText('第 3 张（s3）两次显示出错')).toBeVisible()
})
