import { mount, unmount } from 'svelte'
import type { Deck, Figure, Slide } from '../../../../src/deck/deck.ts'
import SlideView from '../../../../src/render/SlideView.svelte'
import SourceCard from '../../../../src/render/parts/SourceCard.svelte'

const fonts = Promise.all(['700 1em "Deck Serif"', '500 1em "Deck Sans"'].map((font) => document.fonts.load(font)))

export const stage = document.querySelector('#stage') ?? document.body
let shown: ReturnType<typeof mount> | undefined

export async function clear(): Promise<void> {
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

export async function mountSource(figure: Figure, report: string, fileName: string): Promise<void> {
  await clear()
  shown = mount(SourceCard, { target: stage, props: { figure, report, fileName, onclose: () => undefined } })
}
