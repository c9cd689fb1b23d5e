import { flushSync } from 'svelte'
import type { Deck, Slide } from '../../../../src/deck/deck.ts'
import { passagesOn, shownFiguresOf } from '../../../../src/deck/slide-words.ts'
import { textOf } from '../../../../src/deck/report-words.ts'
import { clear, mountSlide, stage } from './on-stage.ts'

/** A slide may take so long from its words to its layout. */
const LONGEST_MS = 2000

/** Errors that nobody awaited or caught, as they come in. */
const thrown: string[] = []
addEventListener('error', ({ error, message }) => thrown.push(String(error ?? message)))
addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)))
const { error: report } = console
console.error = (...said: readonly unknown[]) => {
  thrown.push(said.map(String).join(' '))
  report(...said)
}

/** Shows every slide of a deck, in its end state and as it enters; what went wrong, empty when nothing did. */
export async function tryDeck(deck: Deck): Promise<readonly string[]> {
  const faults: string[] = []
  for (const slide of deck.slides)
    for (const fault of await faultsOf(slide, deck)) faults.push(`${slide.id} (${slide.layout}): ${fault}`)
  return faults
}

async function faultsOf(slide: Slide, deck: Deck): Promise<readonly string[]> {
  thrown.length = 0
  const faults: string[] = []
  try {
    const began = performance.now()
    await mountSlide(slide, deck, false)
    flushSync()
    stage.getBoundingClientRect()
    const ms = Math.round(performance.now() - began)
    if (ms > LONGEST_MS) faults.push(`took ${ms} ms`)
    await drawn()
    faults.push(...missingFrom(slide))
    await mountSlide(slide, deck, true)
    await frame()
    await clear()
    flushSync()
  } catch (error) {
    faults.push(String(error))
  }
  return [...faults, ...thrown]
}

const frame = () => new Promise((done) => requestAnimationFrame(done))

/** The next frame paints the slide; a chart says itself when it is drawn. */
async function drawn(): Promise<void> {
  const began = performance.now()
  do await frame()
  while (stage.querySelector('[data-drawn="false"]') && performance.now() - began < LONGEST_MS)
}

const squeeze = (text: string) => text.replaceAll(/\s/g, '')

/** Words, numerals and marks that should stand there and do not. */
function missingFrom(slide: Slide): readonly string[] {
  const text = squeeze(stage.textContent)
  const words = passagesOn(slide)
    .map(textOf)
    .filter((each) => !text.includes(squeeze(each)))
  const numerals = shownFiguresOf(slide).filter(({ figure }) => !text.includes(squeeze(figure.quantity.value)))
  const blank = /[\p{L}\p{N}]/u.test(text) && !isPainted()
  const undrawn = stage.querySelector('[data-drawn="false"]') !== null
  return [
    ...words.map((each) => `words are missing: ${JSON.stringify(each)}`),
    ...numerals.map(({ figure }) => `a numeral is missing: ${figure.quantity.value}`),
    ...(blank ? ['the slide is blank'] : []),
    ...(undrawn ? ['the chart is not drawn'] : []),
  ]
}

/** Whether any text has a box on the slide. */
function isPainted(): boolean {
  const room = stage.getBoundingClientRect()
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node)
    const { width, height, left, top } = range.getBoundingClientRect()
    if (width > 0 && height > 0 && left < room.right && top < room.bottom) return true
  }
  return false
}
