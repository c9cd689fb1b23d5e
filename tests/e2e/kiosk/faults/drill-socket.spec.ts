import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { deckPath } from '../../deck-path.ts'
import { expect, test } from '../../launch.ts'
import { countOf, expectSlide } from '../running-kiosk.ts'

/** A client that tries to connect and prints how it went. */
const TRY = `require('node:net').connect(process.argv[1])
  .on('connect', () => { console.log('connected'); process.exit() })
  .on('error', ({ code }) => console.log(code))`

/** Needs root, to be somebody else for once. */
test("only the kiosk's own user reaches its drill, and only with a fault that it knows", async ({ launchApp }) => {
  const { app, userData } = await launchApp(['kiosk', deckPath])
  const path = join(userData, 'drill.sock')
  expect(statSync(path).isSocket()).toBe(true)
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600')
  chmodSync(userData, 0o755)
  const tryAs = (uid: number) =>
    execFileSync('setpriv', [`--reuid=${uid}`, '--clear-groups', process.execPath, '-e', TRY, path], {
      encoding: 'utf8',
    }).trim()
  expect(tryAs(65_534)).toBe('EACCES')
  expect(tryAs(0)).toBe('connected')

  const socket = connect(path)
  const ended = once(socket, 'close')
  socket.on('error', () => undefined)
  socket.write('rm -rf /\n')
  await ended
  await expectSlide(app)
  for (const event of ['renderer-gone', 'unresponsive', 'failed']) expect(countOf(userData, event)).toBe(0)
})
