import type { Size } from '../theme/frames.ts'
import { seededRandom } from './random.ts'

const LINES = 13
const SAMPLES = 9

/** Silk water: lines blended between two slow curves, as SVG path data, from the far bank to the near one. */
export function drawWater({ width, height }: Size, seed: number): readonly string[] {
  const random = seededRandom(seed)
  const far = slowCurve(random, height * 0.3, height * 0.2)
  const near = slowCurve(random, height * 0.86, height * 0.34)
  return Array.from({ length: LINES }, (_, line) => {
    const blend = line / (LINES - 1)
    const y = (t: number) => far(t) * (1 - blend) + near(t) * blend
    return smoothPath(Array.from({ length: SAMPLES }, (_, i) => i / (SAMPLES - 1)).map((t) => [t * width, y(t)]))
  })
}

function slowCurve(random: () => number, level: number, swing: number): (t: number) => number {
  const [phase, turns, ripple] = [random() * Math.PI * 2, 0.8 + random() * 0.7, random() * Math.PI * 2]
  const wave = (t: number, times: number, shift: number) => Math.sin(t * Math.PI * 2 * times + shift)
  return (t) => level + swing * (0.72 * wave(t, turns, phase) + 0.28 * wave(t, turns * 2.1, ripple))
}

/** Catmull–Rom through the points as cubic Béziers. */
export function smoothPath(points: readonly (readonly [number, number])[]): string {
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0]
  const round = (value: number) => Math.round(value * 10) / 10
  const start = at(0)
  let path = `M${round(start[0])} ${round(start[1])}`
  for (let i = 0; i < points.length - 1; i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const [ax, ay] = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const [bx, by] = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    path += `C${round(ax)} ${round(ay)} ${round(bx)} ${round(by)} ${round(to[0])} ${round(to[1])}`
  }
  return path
}
