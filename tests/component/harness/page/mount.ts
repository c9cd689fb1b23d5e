import 'virtual:deck-fonts.css'
import '../../../../src/windows/audience/audience.css'
import { mount, unmount } from 'svelte'
import type { Deck, Figure, Slide } from '../../../../src/deck/deck.ts'
import { setLanguage } from '../../../../src/messages/say.ts'
import SlideView from '../../../../src/render/SlideView.svelte'
import { Chart } from '../../../../src/render/charts/chart-js.ts'
import SourceCard from '../../../../src/render/parts/SourceCard.svelte'

setLanguage('zh-CN')
const fonts = Promise.all(['700 1em "Deck Serif"', '500 1em "Deck Sans"'].map((font) => document.fonts.load(font)))

const stage = document.querySelector('#stage') ?? document.body
let shown: ReturnType<typeof mount> | undefined

async function clear(): Promise<void> {
  await fonts
  if (shown) await unmount(shown)
  shown = undefined
}

/** Shows one slide alone, in place of what was shown before. */
export async function mountSlide(slide: Slide, deck: Deck, motion: boolean): Promise<void> {
  await clear()
  const settings = { active: true, near: true, motion, scale: 1, onfigure: () => undefined }
  shown = mount(SlideView, { target: stage, props: { slide, deck, ...settings } })
}

export async function mountSource(figure: Figure, fileName: string): Promise<void> {
  await clear()
  shown = mount(SourceCard, { target: stage, props: { figure, fileName, onclose: () => undefined } })
}

/** What Chart.js has drawn on a canvas, in CSS pixels and radians. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly base: number
  readonly circumference: number
}

export function marksOf(canvas: HTMLCanvasElement): readonly Mark[] {
  const marks = Chart.getChart(canvas)?.getDatasetMeta(0).data ?? []
  return marks.map((mark) => mark.getProps(['x', 'y', 'base', 'circumference']) as unknown as Mark)
}

export function coloursAtMarks(canvas: HTMLCanvasElement): readonly string[] {
  const context = canvas.getContext('2d')
  return marksOf(canvas).map(({ x, y }) => String(context?.getImageData(x, y, 1, 1).data))
}

Object.assign(globalThis, { harness: { mountSlide, mountSource, marksOf, coloursAtMarks } })
