export type Point = readonly [number, number]

/** Where a blossom sits and how it is turned: `tilt` 1 faces us, smaller looks aside. */
export interface Blossom {
  readonly at: Point
  readonly radius: number
  readonly turn: number
  readonly tilt: number
  readonly facing: number
}

/** One petal upwards from the heart, length 1; notched like a peach petal. Control points of four cubics. */
const PETAL: readonly Point[] = [
  [0, 0],
  [-0.34, -0.16],
  [-0.66, -0.52],
  [-0.48, -0.84],
  [-0.38, -1.02],
  [-0.12, -1.04],
  [0, -0.92],
  [0.12, -1.04],
  [0.38, -1.02],
  [0.48, -0.84],
  [0.66, -0.52],
  [0.34, -0.16],
  [0, 0],
]

/** Path data of the petals of a blossom, `reach` of their full length; `only` keeps some of the five. */
export function drawPetals(blossom: Blossom, reach = 1, only: readonly number[] = [0, 1, 2, 3, 4]): string {
  return only
    .map((petal) => cubic(PETAL.map((point) => place(blossom, scale(turned(point, petal * 1.2566), reach)))))
    .join('')
}

/** Path data of the stamens: hair lines from the heart. */
export function drawStamens(blossom: Blossom): string {
  return stamens(blossom)
    .map(([from, to]) => `M${pair(from)}L${pair(to)}`)
    .join('')
}

/** Path data of the anthers: dots at the stamens' ends, drawn as zero-length round strokes. */
export function drawAnthers(blossom: Blossom): string {
  return stamens(blossom)
    .map(([, to]) => `M${pair(to)}h0`)
    .join('')
}

function stamens(blossom: Blossom): readonly (readonly [Point, Point])[] {
  return Array.from({ length: 11 }, (_, i) => {
    const angle = (i / 11) * Math.PI * 2
    const reach = i % 2 ? 0.52 : 0.4
    return [
      place(blossom, [0.08 * Math.cos(angle), 0.08 * Math.sin(angle)]),
      place(blossom, [reach * Math.cos(angle), reach * Math.sin(angle)]),
    ] as const
  })
}

const turned = ([x, y]: Point, angle: number): Point => [
  x * Math.cos(angle) - y * Math.sin(angle),
  x * Math.sin(angle) + y * Math.cos(angle),
]
const scale = ([x, y]: Point, by: number): Point => [x * by, y * by]

/** Unit blossom → canvas: turned in its own plane, flattened by its tilt, then set facing a direction. */
function place({ at, radius, turn, tilt, facing }: Blossom, point: Point): Point {
  const [x, y] = turned(point, turn)
  const [px, py] = turned([x, y * tilt], facing)
  return [at[0] + px * radius, at[1] + py * radius]
}

function cubic(points: readonly Point[]): string {
  const [start, ...rest] = points
  return `M${pair(start ?? [0, 0])}C${rest.map(pair).join(' ')}Z`
}

export const pair = ([x, y]: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
