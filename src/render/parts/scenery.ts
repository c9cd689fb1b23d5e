import type { Layout } from '../../deck/deck.ts'

/** What stands behind a layout: the ground, and which of the few motifs. */
export interface Scene {
  readonly ground: 'deep' | 'paper'
  readonly water: 'high' | 'low' | 'none'
  readonly branch: 'right' | 'left' | 'none'
  readonly sun: boolean
  /** Whether the slide carries the running footer. */
  readonly footer: boolean
  /** The layout sets that footer itself. */
  readonly ownFooter: boolean
}

const deep = {
  ground: 'deep',
  water: 'low',
  branch: 'none',
  sun: false,
  footer: true,
  ownFooter: false,
} as const satisfies Scene
const paper = { ...deep, ground: 'paper' } as const satisfies Scene
const stage = { ...deep, water: 'high', branch: 'right', sun: true, footer: false } as const satisfies Scene

export const scenery = {
  cover: stage,
  statement: deep,
  honours: deep,
  contents: { ...deep, water: 'none', footer: false },
  divider: { ...deep, water: 'high', footer: false },
  points: paper,
  wall: deep,
  chart: paper,
  task: { ...paper, water: 'none', ownFooter: true },
  closing: { ...stage, branch: 'left' },
} as const satisfies Record<Layout, Scene>
