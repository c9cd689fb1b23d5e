import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Frame {
  /** Seconds since the film began. */
  readonly at: number
  /** Between its darkest and its lightest place, 0 to 255: a slide has words, a blank none. */
  readonly range: number
  /** Its darkest place. */
  readonly darkest: number
}

const FRAMES_A_SECOND = 15

/** Films the whole screen as the X server has it, whichever window or page draws there, while `happen` runs. */
export async function filmScreen(size: string, happen: () => Promise<void>): Promise<readonly Frame[]> {
  const input = ['-f', 'x11grab', '-framerate', String(FRAMES_A_SECOND), '-video_size', size]
  const measure = [
    '-vf',
    'scale=160:-1,signalstats,metadata=print:file=-',
    '-fps_mode',
    'passthrough',
    '-f',
    'null',
    '-',
  ]
  const args = ['-hide_banner', '-loglevel', 'fatal', ...input, '-i', process.env['DISPLAY'] ?? '', ...measure]
  const camera = spawn('ffmpeg', args, { stdio: ['pipe', 'pipe', 'inherit'] })
  let told = ''
  camera.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()))
  const ended = once(camera, 'close')
  await once(camera.stdout, 'data')
  await happen()
  camera.stdin.write('q')
  await ended
  return told.split('frame:').slice(1).flatMap(readFrame)
}

function readFrame(told: string): readonly Frame[] {
  const value = (name: string) => Number(new RegExp(`${name}[:=]([\\d.]+)`).exec(told)?.[1])
  const range = value('YMAX') - value('YMIN')
  return Number.isNaN(range) ? [] : [{ at: value('pts_time'), range, darkest: value('YMIN') }]
}
