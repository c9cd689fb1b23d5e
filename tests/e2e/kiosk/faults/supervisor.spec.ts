import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../../../src/dev/root.ts'
import { deckPath } from '../../deck-path.ts'
import { electronPath, expect, switches, test } from '../../launch.ts'
import { countOf } from '../running-kiosk.ts'

/** Prints every datagram that arrives at a socket, as systemd would read it. */
const LISTENER = `use Socket; $| = 1; socket(S, AF_UNIX, SOCK_DGRAM, 0); bind(S, sockaddr_un($ARGV[0])); print "open\\n";
  while (defined recv(S, $b, 4096, 0)) { print "$b\\n" }`

async function listen(socket: string): Promise<{ readonly process: ChildProcess; readonly heard: () => string }> {
  const listener = spawn('perl', ['-e', LISTENER, socket], { stdio: ['ignore', 'pipe', 'inherit'] })
  let heard = ''
  listener.stdout.on('data', (chunk: Buffer) => (heard += chunk.toString()))
  await once(listener.stdout, 'data')
  return { process: listener, heard: () => heard }
}

const quote = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`

test('under a supervisor the kiosk says that it lives, and the drill sees it come back from every death', async () => {
  test.setTimeout(240_000)
  const folder = await mkdtemp(join(tmpdir(), 'taopu-service-'))
  const userData = join(folder, 'data')
  const socket = join(folder, 'notify')
  const notified = await listen(socket)
  const service = join(folder, 'service')
  mkdirSync(service)
  const line = [electronPath(), ...switches(), root, 'kiosk', deckPath, '--user-data', userData].map(quote).join(' ')
  const variables = `NOTIFY_SOCKET=${quote(socket)} WATCHDOG_USEC=3000000 TAOPU_DECK_SUPERVISED=1`
  writeFileSync(join(service, 'run'), `#!/bin/sh\ncd ${quote(root)}\n${variables} exec ${line}\n`, { mode: 0o755 })
  const supervisor = spawn('runsv', [service], { stdio: 'ignore' })
  try {
    await expect
      .poll(() => existsSync(join(userData, 'logs/main.log')) && countOf(userData, 'first-slide'), { timeout: 20_000 })
      .toBe(1)
    await expect.poll(notified.heard).toMatch(/READY=1[\s\S]*WATCHDOG=1/)
    const drill = spawnSync(
      process.execPath,
      [join(root, 'out/main/taopu-deck.js'), 'drill', '--user-data', userData, '--json'],
      { encoding: 'utf8' },
    )
    const { faults } = JSON.parse(drill.stdout) as {
      readonly faults: readonly { readonly fault: string; readonly ms: number | null; readonly mostMs: number }[]
    }
    expect(faults.map(({ fault }) => fault)).toEqual([
      'renderer-killed',
      'renderer-stopped',
      'page-looping',
      'memory-exhausted',
      'black-picture',
      'gpu-killed',
      'network-killed',
      'main-killed',
    ])
    for (const { fault, ms, mostMs } of faults) {
      expect(ms, fault).toBeGreaterThan(0)
      expect(ms, fault).toBeLessThanOrEqual(mostMs)
    }
    expect(drill.status).toBe(0)
    console.log(drill.stdout)
  } finally {
    const ended = once(supervisor, 'exit')
    supervisor.kill('SIGTERM')
    await ended
    notified.process.kill()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
