import { generateKeyPairSync } from 'node:crypto'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from '../../launch.ts'
import { fixtures, furnishLobby, titles } from '../lobby.ts'
import { inboxOf, offer, offerFolder, packAs, reasons, reportOf } from './offer.ts'

const office = generateKeyPairSync('ed25519')
const stranger = generateKeyPairSync('ed25519')
const NOT_SIGNED = /没有用 kiosk\.yaml 里的公钥对应的密钥签名/

test('where kiosk.yaml asks for a signature, only what this key has signed is played', async ({ launchApp }) => {
  test.setTimeout(90_000)
  const key = office.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  const lobby = await furnishLobby(`updates:\n  public-key: ${key}\n`)
  const { app } = await launchApp(['kiosk', fixtures.school.folder, '--speed', '60'], lobby.options)
  const inbox = inboxOf(lobby.userData)
  const bring = (file: string, name: string) => offer(inbox, `${name}.deck`, (path) => copyFileSync(file, path))
  const expectRefused = async (why: RegExp, count: number) => {
    await expect.poll(() => reasons(lobby.userData).length).toBe(count)
    expect(reasons(lobby.userData).at(-1)).toMatch(why)
    expect(await titles(app)).toContain(fixtures.school.title)
  }
  const packing = { id: 'running-text', version: 1, title: '签过名的简报' }

  offerFolder(inbox, 'running-text', '没签名的文件夹')
  await expectRefused(NOT_SIGNED, 1)
  bring(await packAs(packing), 'unsigned')
  await expectRefused(NOT_SIGNED, 2)
  bring(await packAs({ ...packing, signWith: stranger.privateKey }), 'by-a-stranger')
  await expectRefused(NOT_SIGNED, 3)
  const good = await packAs({ ...packing, signWith: office.privateKey })
  const entries = unzipSync(readFileSync(good))
  const altered = await packAs(packing)
  writeFileSync(altered, zipSync({ ...entries, 'report.md': strToU8(reportOf('改过的简报')) }))
  bring(altered, 'altered')
  await expectRefused(/report\.md/, 4)

  bring(good, 'signed')
  await expect.poll(() => titles(app), { timeout: 20_000 }).toContain('签过名的简报')
  expect(reasons(lobby.userData)).toHaveLength(4)
})

test('an older version is refused until kiosk.yaml allows it, and then stays, though the newer one still lies there', async ({
  launchApp,
}) => {
  test.setTimeout(90_000)
  const lobby = await furnishLobby('')
  const args = ['kiosk', fixtures.school.folder, '--speed', '60']
  const { app } = await launchApp(args, lobby.options)
  const bring = async (version: number) => {
    const file = await packAs({ id: 'news', version, title: `第${version}版` })
    offer(inboxOf(lobby.userData), `v${version}.deck`, (path) => copyFileSync(file, path))
  }
  await bring(2)
  await expect.poll(() => titles(app), { timeout: 20_000 }).toContain('第2版')
  await bring(1)
  await expect.poll(() => reasons(lobby.userData).length).toBe(1)
  expect(reasons(lobby.userData)[0]).toMatch(/第 1 版，比已经播放过的第 2 版旧/)
  expect(await titles(app)).toContain('第2版')

  await lobby.save('updates:\n  allow-older: true\n')
  await expect.poll(() => titles(app), { timeout: 20_000 }).toContain('第1版')
  // Its page has the title before the slide stands, and only then is it the current one.
  await expect.poll(async () => (await lobby.health())['deck']).toMatch(/releases\/2\/news$/)
  await app.close()
  const again = await launchApp(args, lobby.options)
  expect(await titles(again.app)).toContain('第1版')
  await expect.poll(async () => (await lobby.health())['loop'], { timeout: 30_000 }).toBeGreaterThan(2)
  expect(await titles(again.app)).toContain('第1版')
})
