import { drawAnthers, drawPetals, drawStamens, pair } from './blossom.ts'
import type { Blossom, Point } from './blossom.ts'
import { seededRandom } from './random.ts'

export const BRANCH_BOX = { width: 1000, height: 820 }

/** A bough or twig: points from its root to its tip, and how thick it is at both. */
interface Stem {
  readonly points: readonly Point[]
  readonly width: readonly [number, number]
}

/** Blossoms of one depth, merged by paint so that a whole layer is five paths. */
export interface BlossomLayer {
  readonly petals: string
  readonly blush: string
  readonly heart: string
  readonly stamens: string
  readonly anthers: string
}

export interface Branch {
  readonly bark: string
  readonly light: string
  readonly buds: string
  /** From the farthest to the nearest. */
  readonly layers: readonly BlossomLayer[]
}

const STEMS: readonly Stem[] = [
  {
    points: [
      [1040, 96],
      [930, 150],
      [838, 150],
      [742, 214],
      [640, 232],
      [540, 300],
      [452, 318],
    ],
    width: [30, 8],
  },
  {
    points: [
      [742, 214],
      [690, 318],
      [600, 372],
      [566, 470],
      [486, 548],
      [462, 640],
    ],
    width: [17, 4],
  },
  {
    points: [
      [838, 150],
      [760, 96],
      [660, 92],
      [588, 34],
      [500, 20],
    ],
    width: [14, 4],
  },
  {
    points: [
      [540, 300],
      [444, 262],
      [368, 284],
      [270, 246],
    ],
    width: [9, 3],
  },
  {
    points: [
      [452, 318],
      [360, 362],
      [300, 350],
      [214, 404],
      [140, 402],
    ],
    width: [8, 3],
  },
  {
    points: [
      [600, 372],
      [690, 452],
      [704, 540],
      [766, 604],
    ],
    width: [9, 3],
  },
  {
    points: [
      [566, 470],
      [470, 450],
      [404, 486],
      [338, 478],
    ],
    width: [7, 3],
  },
  {
    points: [
      [930, 150],
      [944, 250],
      [900, 330],
      [914, 410],
    ],
    width: [11, 3],
  },
  {
    points: [
      [660, 92],
      [600, 140],
      [520, 142],
    ],
    width: [6, 3],
  },
]

/** Blossoms by stem and place along it; the radius is for a flower that faces us. */
// prettier-ignore
const FLOWERS: readonly (readonly [stem: number, along: number, radius: number, depth: 0 | 1 | 2])[] = [
  [0, 0.34, 54, 2], [0, 0.47, 40, 0], [0, 0.62, 50, 1], [0, 0.72, 64, 2], [0, 0.9, 46, 1], [0, 1, 34, 0],
  [1, 0.3, 44, 1], [1, 0.45, 60, 2], [1, 0.56, 42, 0], [1, 0.76, 52, 2], [1, 0.86, 38, 1], [1, 0.97, 44, 1],
  [2, 0.34, 44, 1], [2, 0.58, 52, 2], [2, 0.74, 36, 0], [2, 0.95, 42, 1],
  [3, 0.42, 40, 1], [3, 0.6, 50, 2], [3, 0.96, 40, 1],
  [4, 0.3, 42, 0], [4, 0.52, 46, 2], [4, 0.78, 34, 1], [4, 0.98, 40, 2],
  [5, 0.42, 42, 1], [5, 0.62, 52, 2], [5, 0.97, 38, 1],
  [6, 0.42, 36, 0], [6, 0.66, 42, 1], [6, 0.98, 34, 1],
  [7, 0.36, 44, 1], [7, 0.66, 52, 2], [7, 0.98, 38, 1], [8, 0.96, 34, 1],
]

/** A peach branch that enters from the upper right of its box. */
export function drawBranch(seed: number): Branch {
  const random = seededRandom(seed)
  const flowers = FLOWERS.map(([stem, along, radius, depth]) => ({
    depth,
    blossom: settle(stem, along, radius, random),
  }))
  return {
    bark: STEMS.map((stem) => outline(stem, 0)).join(''),
    light: STEMS.map((stem) => outline(stem, 0.55)).join(''),
    buds: drawBuds(random),
    layers: [0, 1, 2].map((depth) =>
      drawLayer(flowers.filter((flower) => flower.depth === depth).map((f) => f.blossom)),
    ),
  }
}

function settle(stem: number, along: number, radius: number, random: () => number): Blossom {
  const [x, y] = pointOn(STEMS[stem]?.points ?? [], along)
  const shake = () => (random() - 0.5) * radius * 0.7
  const tilt = 0.66 + random() * 0.34
  return { at: [x + shake(), y + shake()], radius, turn: random() * 6.28, tilt, facing: random() * 3.14 }
}

function drawLayer(blossoms: readonly Blossom[]): BlossomLayer {
  const join = (draw: (blossom: Blossom) => string) => blossoms.map(draw).join('')
  return {
    petals: join((blossom) => drawPetals(blossom)),
    blush: join((blossom) => drawPetals(blossom, 0.72)),
    heart: join((blossom) => drawPetals(blossom, 0.36)),
    stamens: join(drawStamens),
    anthers: join(drawAnthers),
  }
}

function drawBuds(random: () => number): string {
  return STEMS.flatMap(({ points }) => [0.25, 0.56, 0.84].map((along) => pointOn(points, along)))
    .map(([x, y]): Blossom => {
      const side = random() < 0.5 ? -1 : 1
      return { at: [x + 6 * side, y - 8], radius: 17 + random() * 9, turn: side * 0.5, tilt: 1, facing: side * 0.4 }
    })
    .map((bud) => drawPetals(bud, 1, [0]) + drawPetals({ ...bud, turn: bud.turn + 0.5 }, 0.8, [0]))
    .join('')
}

/** A tapering strip along a stem; `light` > 0 keeps only its upper edge, as wide as that share. */
function outline({ points, width: [root, tip] }: Stem, light: number): string {
  const steps = Array.from({ length: 29 }, (_, i) => i / 28)
  const edge = (side: number) =>
    steps.map((t): Point => {
      const [x, y] = pointOn(points, t)
      const [nx, ny] = normalAt(points, t)
      const knot = 1 + 0.16 * Math.sin(t * 19 + root)
      const half = ((root + (tip - root) * Math.sqrt(t)) / 2) * knot * side
      return [x + nx * half, y + ny * half]
    })
  const [upper, lower] = light > 0 ? [edge(-0.9), edge(-0.9 + light)] : [edge(-1), edge(1)]
  return `M${[...upper, ...lower.reverse()].map(pair).join('L')}Z`
}

function normalAt(points: readonly Point[], t: number): Point {
  const [a, b] = [pointOn(points, Math.max(0, t - 0.01)), pointOn(points, Math.min(1, t + 0.01))]
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const [nx, ny]: Point = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length]
  return ny > 0 ? [nx, ny] : [-nx, -ny]
}

/** Catmull–Rom position at `t` of the whole stem. */
function pointOn(points: readonly Point[], t: number): Point {
  const spans = points.length - 1
  const index = Math.min(spans - 1, Math.floor(t * spans))
  const u = t * spans - index
  const at = (i: number) => points[Math.min(spans, Math.max(0, i))] ?? [0, 0]
  const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
  const mix = (p: number, q: number, r: number, s: number) =>
    0.5 * (2 * q + (r - p) * u + (2 * p - 5 * q + 4 * r - s) * u * u + (3 * q - p - 3 * r + s) * u * u * u)
  return [mix(a[0], b[0], c[0], d[0]), mix(a[1], b[1], c[1], d[1])]
}
