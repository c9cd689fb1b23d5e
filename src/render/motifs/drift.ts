import { drawPetals } from './blossom.ts'
import { seededRandom } from './random.ts'
import type { Size } from '../theme/frames.ts'

/** Single petals adrift over a box, thinning out downwards, as one path. */
export function drawDrift({ width, height }: Size, count: number, seed: number): string {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const fall = random() ** 1.6
    const at = [random() * width, fall * height] as const
    const radius = 11 + random() * 13
    return drawPetals(
      { at, radius, turn: random() * 6.28, tilt: 0.45 + random() * 0.5, facing: random() * 3.14 },
      1,
      [0],
    )
  }).join('')
}
