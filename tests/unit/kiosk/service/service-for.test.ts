import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { serviceFor } from '../../../../src/kiosk/service/service-for.ts'
import type { Line } from '../../../../src/kiosk/service/service.ts'

const LINE: Line = [process.execPath, 'kiosk', '/srv/100% 新/$deck', '--display', 'all']
const PLACE = { home: '/home/lobby', config: '/home/lobby/.config', userData: 'C:\\Users\\lobby\\deck', uid: 1000 }

/** What systemd says of a unit. */
function verify(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'taopu-unit-'))
  const unit = join(folder, basename(serviceFor('linux', LINE, PLACE).file))
  writeFileSync(unit, text)
  const env = { ...process.env, XDG_RUNTIME_DIR: folder }
  const { stderr, status } = spawnSync('systemd-analyze', ['verify', '--user', unit], { encoding: 'utf8', env })
  return status === 0 ? stderr : `exit ${status}: ${stderr}`
}

test.runIf(process.platform === 'linux')('systemd finds nothing wrong with the unit, and would find a fault', () => {
  const { file, text } = serviceFor('linux', LINE, PLACE)
  expect(file).toBe('/home/lobby/.config/systemd/user/taopu-deck-kiosk.service')
  expect(verify(text)).toBe('')
  expect(verify(text.replace('Restart=always', 'Restart=perhaps'))).toContain('restart specifier')
})

test('the unit is fed, restarted always but not without limit, and takes any path', () => {
  const { text } = serviceFor('linux', LINE, PLACE)
  for (const line of ['Type=notify', 'Restart=always', 'WatchdogSec=30', 'StartLimitBurst=60'])
    expect(text).toContain(`\n${line}\n`)
  expect(text).toContain('"kiosk" "/srv/100%% 新/$$deck" "--display" "all"')
})

test('macOS keeps a LaunchAgent alive', () => {
  const { file, text, enable } = serviceFor('darwin', ['/Applications/A&B', 'kiosk'], PLACE)
  expect(file).toBe('/home/lobby/Library/LaunchAgents/cn.taopu.deck.kiosk.plist')
  expect(text).toContain('<string>/Applications/A&amp;B</string>\n    <string>kiosk</string>')
  expect(text).toContain('<key>KeepAlive</key>\n  <true/>')
  expect(enable).toEqual([['launchctl', 'bootstrap', 'gui/1000', file]])
})

test('Windows starts a task at logon, and again when it ends', () => {
  const { text, enable } = serviceFor('win32', ['C:\\Program Files\\a.exe', 'kiosk', 'D:\\新 报告\\'], PLACE)
  expect(text).toContain('<Command>C:\\Program Files\\a.exe</Command>')
  expect(text).toContain('<Arguments>kiosk &quot;D:\\新 报告\\\\&quot;</Arguments>')
  expect(text).toContain('<LogonTrigger>')
  expect(text).toContain('<RestartOnFailure>')
  expect(enable[0]).toContain('C:\\Users\\lobby\\deck\\TaopuDeckKiosk.xml')
})
