import type { Component } from 'svelte'
import type { Layout, Slide } from '../../deck/deck.ts'
import Chart from './Chart.svelte'
import Closing from './Closing.svelte'
import Comparison from './Comparison.svelte'
import Contents from './Contents.svelte'
import Cover from './Cover.svelte'
import Divider from './Divider.svelte'
import Honours from './Honours.svelte'
import Points from './Points.svelte'
import Statement from './Statement.svelte'
import Task from './Task.svelte'
import Wall from './Wall.svelte'

type SlideOf<L extends Layout> = Extract<Slide, { layout: L }>
type LayoutMap = { readonly [L in Layout]: Component<{ slide: SlideOf<L> }> }

export const layouts = {
  cover: Cover,
  statement: Statement,
  honours: Honours,
  contents: Contents,
  divider: Divider,
  points: Points,
  wall: Wall,
  comparison: Comparison,
  chart: Chart,
  task: Task,
  closing: Closing,
} satisfies LayoutMap

/** The component of a slide's layout. The map pairs them; TypeScript cannot follow a pairing through a union. */
export const layoutOf = (slide: Slide): Component<{ slide: Slide }> =>
  layouts[slide.layout] as unknown as Component<{ slide: Slide }>
