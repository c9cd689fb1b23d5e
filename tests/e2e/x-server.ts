import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Sizes that a display of the tests can take, as an output's mode. */
export type Size = '1920x1080' | '1280x720' | '1600x1200' | '1080x1920' | '3840x1080'
const SIZES: readonly Size[] = ['1920x1080', '1280x720', '1600x1200', '1080x1920', '3840x1080']

/** A real X server with two real outputs, plugged, pulled and changed as by hand: `DUMMY0` on the left is the laptop. */
export interface Displays {
  /** For the environment of what is started on it: `launchApp(args, {env: displays.env})`. */
  readonly env: Readonly<Record<string, string>>
  /** Plugs the projector in on the right, or changes its resolution. */
  readonly plug: (size?: Size) => Promise<void>
  readonly unplug: () => Promise<void>
  /** Takes the laptop's own screen away (its lid is closed), or brings it back. */
  readonly lid: (state: 'closed' | 'open') => Promise<void>
}

/** Each display of full HD at first; `stop` ends the server. */
export async function startServer(): Promise<{ readonly displays: Displays; readonly stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'taopu-displays-'))
  await writeFile(join(folder, 'xorg.conf'), configuration())
  const server = spawnServer(folder)
  const env = { DISPLAY: `:${await displayNumber(server, folder)}` }
  const xrandr = async (...args: readonly string[]) => {
    await run('xrandr', args, { env: { ...process.env, ...env } })
    // Asking makes the server look at its outputs again; without it a new one counts as unplugged.
    await run('xrandr', ['--query'], { env: { ...process.env, ...env } })
  }
  for (const output of ['DUMMY0', 'DUMMY1']) for (const size of SIZES) await xrandr('--addmode', output, `t${size}`)
  await xrandr('--output', 'DUMMY0', '--mode', 't1920x1080', '--primary')
  const manager = spawn('openbox', [], { env: { ...process.env, ...env }, stdio: 'ignore' })
  const displays: Displays = {
    env,
    plug: (size = '1920x1080') => xrandr('--output', 'DUMMY1', '--mode', `t${size}`, '--right-of', 'DUMMY0'),
    unplug: () => xrandr('--output', 'DUMMY1', '--off'),
    lid: (state) =>
      state === 'closed'
        ? xrandr('--output', 'DUMMY0', '--off')
        : xrandr('--output', 'DUMMY0', '--mode', 't1920x1080', '--primary', '--left-of', 'DUMMY1'),
  }
  const stop = async () => {
    for (const each of [manager, server]) await end(each)
    await rm(folder, { recursive: true, force: true })
  }
  return { displays, stop }
}

/** Left to itself a server can take the socket of another that starts at the same moment. */
const OWN_NUMBER = 200 + (process.pid % 5000)

function spawnServer(folder: string): ChildProcess {
  const args = [
    '-config',
    join(folder, 'xorg.conf'),
    '-noreset',
    '-logfile',
    join(folder, 'log'),
    '+extension',
    'RANDR',
  ]
  const terminal = ['vt8', '-sharevts', '-novtswitch', '-nolisten', 'tcp', '-displayfd', '3']
  return spawn('Xorg', [`:${OWN_NUMBER}`, ...args, ...terminal], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
}

async function displayNumber(server: ChildProcess, folder: string): Promise<string> {
  const answer = server.stdio[3] as Readable
  const died = once(server, 'exit').then(async () => {
    throw new Error(`Xorg did not start:\n${await readFile(join(folder, 'log'), 'utf8')}`)
  })
  const [number] = (await Promise.race([once(answer, 'data'), died])) as [Buffer]
  return number.toString().trim()
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

/** The dummy driver gives as many outputs as are asked for; a mode needs timings, though no wire carries them. */
function configuration(): string {
  return `Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "device"
  Driver "dummy"
  VideoRam 512000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
${SIZES.map(modeline).join('\n')}
EndSection
Section "Screen"
  Identifier "screen"
  Device "device"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "t1920x1080"
    Virtual 8192 4096
  EndSubSection
EndSection
`
}

function modeline(size: Size): string {
  const [width = 0, height = 0] = size.split('x').map(Number)
  const clock = (((width + 280) * (height + 45) * 60) / 1e6).toFixed(2)
  const across = [width, width + 88, width + 132, width + 280].join(' ')
  const down = [height, height + 4, height + 9, height + 45].join(' ')
  return `  Modeline "t${size}" ${clock} ${across} ${down}`
}
