import type { Layout, Variant } from '../../deck/deck.ts'
import type { Size } from '../theme/frames.ts'

export type Ground = 'deep' | 'paper'

/** What stands behind a layout: the ground, and which of the few motifs. */
export interface Scene {
  /** Of the mixed variant. */
  readonly ground: Ground
  /** The lower right corner lies on the panel. */
  readonly panelFoot: boolean
  readonly water: 'high' | 'low' | 'none'
  readonly branch: 'right' | 'left' | 'corner' | 'none'
  readonly sun: boolean
  /** Whether the slide carries the running footer. */
  readonly footer: boolean
  /** The layout sets that footer itself. */
  readonly ownFooter: boolean
}

const deep = {
  ground: 'deep',
  panelFoot: false,
  water: 'low',
  branch: 'none',
  sun: false,
  footer: true,
  ownFooter: false,
} as const satisfies Scene
const stage = { ...deep, water: 'high', branch: 'right', sun: true, footer: false } as const satisfies Scene
/** Two fields, of which the panel is painted over the ground. */
const split = { ...deep, ground: 'paper', ownFooter: true } as const satisfies Scene
const picture = { ...split, water: 'none', panelFoot: true } as const satisfies Scene

export const scenery = {
  cover: stage,
  statement: { ...deep, branch: 'corner' },
  honours: deep,
  contents: { ...deep, water: 'none', footer: false },
  divider: { ...deep, water: 'high', footer: false },
  points: split,
  wall: deep,
  comparison: picture,
  chart: picture,
  task: { ...split, water: 'none' },
  closing: { ...stage, branch: 'left' },
} as const satisfies Record<Layout, Scene>

const VARIANT_GROUND = { dark: 'deep', light: 'paper' } as const

export const groundOf = (layout: Layout, variant: Variant): Ground =>
  variant === 'mixed' ? scenery[layout].ground : VARIANT_GROUND[variant]

/** Panels are deep, so that they stand out on paper; in the light variant they are a darker paper. */
export const panelGround = (variant: Variant): Ground => (variant === 'light' ? 'paper' : 'deep')

/** What the player's own layer stands on. */
export const footGround = (layout: Layout, variant: Variant): Ground =>
  scenery[layout].panelFoot ? panelGround(variant) : groundOf(layout, variant)

/** Width of the peach branch in pixels: as large as leaves the title its place. */
export const branchWidth = ({ width, height }: Size): number =>
  height > width ? width * 0.86 : Math.min(width * 0.46, height * 1.1)

/** In a corner it stays beside the heading. */
export const cornerBranch = (canvas: Size): number => branchWidth(canvas) * 0.5
