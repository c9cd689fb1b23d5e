import { ArrayBufferTarget, Muxer } from 'mp4-muxer'

export const FRAMES_A_SECOND = 25

/** H.264, High profile: level 4.0, which televisions play, as far as it reaches; an LED wall needs level 5.1. */
const LEVEL_4_PIXELS = 8192 * 256
const codecFor = (pixels: number) => (pixels <= LEVEL_4_PIXELS ? 'avc1.640028' : 'avc1.640033')
const BITS_A_PIXEL = 3
/** A held picture is written anew so often: players jump to any second. */
const HOLD_MS = 1000
const MOST_QUEUED = 8

export interface FilmStrip {
  /** A picture that is shown from one moment to another, in milliseconds. */
  readonly add: (jpeg: Uint8Array, from: number, until: number) => Promise<void>
  /** The whole file. */
  readonly finish: () => Promise<Uint8Array>
}

/** An MP4 that grows picture by picture; a player can begin before it has read all of it. */
export function openFilmStrip(width: number, height: number): FilmStrip {
  const target = new ArrayBufferTarget()
  const muxer = new Muxer({ target, video: { codec: 'avc', width, height }, fastStart: 'in-memory' })
  let failure: DOMException | undefined
  const encoder = new VideoEncoder({
    output: (chunk, described) => muxer.addVideoChunk(chunk, described),
    error: (error) => (failure = error),
  })
  const codec = codecFor(width * height)
  encoder.configure({ codec, width, height, bitrate: width * height * BITS_A_PIXEL, framerate: FRAMES_A_SECOND })
  const room = async () => {
    while (!failure && encoder.encodeQueueSize > MOST_QUEUED)
      await new Promise((done) => encoder.addEventListener('dequeue', done, { once: true }))
    if (failure) throw failure
  }
  return {
    add: async (jpeg, from, until) => {
      const picture = await createImageBitmap(new Blob([jpeg as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' }))
      for (let at = from; at < until; at += HOLD_MS) {
        await room()
        const duration = Math.min(HOLD_MS, until - at) * 1000
        const frame = new VideoFrame(picture, { timestamp: Math.round(at * 1000), duration: Math.round(duration) })
        encoder.encode(frame, { keyFrame: at === from && until - from >= HOLD_MS })
        frame.close()
      }
      picture.close()
    },
    finish: async () => {
      await encoder.flush()
      muxer.finalize()
      return new Uint8Array(target.buffer)
    },
  }
}
