import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { Readable } from 'node:stream'
import { Refusal, say } from './say.ts'

/** Larger than a 1920×1080 window: with no window manager, a window as large as the screen comes out a pixel smaller. */
export const ROOMY_SCREEN = '2400x1400x24'

/** On Linux a program needs an X or Wayland display; on other systems there always is one. */
export function lacksDisplay(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']
}

/**
 * Starts a virtual display if there is none, and answers its DISPLAY. It ends with this process. It runs in a session of
 * its own, so that Ctrl+C reaches Electron first and does not take the screen from under it.
 */
export async function startDisplay(screen = ROOMY_SCREEN): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true })
  process.once('exit', () => server.kill())
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, exitUnlessForwarded)
  const number = await new Promise<string>((done, fail) => {
    const answer = server.stdio[3] as Readable
    answer.once('data', (chunk: Buffer) => done(chunk.toString().trim()))
    server.once('error', (error) => fail(new Refusal(`Xvfb did not start: ${error.message}`)))
    server.once('exit', (code) => fail(new Refusal(`Xvfb ended with code ${code} before it had a display`)))
  })
  server.unref()
  say(`no display here, so a virtual one is used: DISPLAY=:${number} (Xvfb ${screen})`)
  return `:${number}`
}

/** Node ends at a signal without its exit event unless someone listens; while a child runs, run.ts listens and decides. */
function exitUnlessForwarded(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal])
}
