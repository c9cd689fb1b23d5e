import { drawAnthers, drawPetals, drawStamens } from '../../render/motifs/blossom.ts'
import type { Blossom, Point } from '../../render/motifs/blossom.ts'
import { drawWater } from '../../render/motifs/water.ts'

/** Both icons are drawn in a box of this size. */
export const ICON_BOX = 512

/** The theme's colours: the deep ground, gold, petals, paper. */
const COLOURS = {
  light: '#9c1c12',
  deep: '#350404',
  gold: '#edca71',
  petalPale: '#fde3dc',
  petal: '#f6b9b3',
  heart: '#dd6d74',
  paper: '#fffaf0',
  edge: '#f5e6d8',
} as const

/** Below this size hair lines would only make the picture grey. */
const FINE_FROM = 64

/** The program: a peach blossom on the deep ground over silk water, as an SVG document of `size` pixels. */
export function drawAppIcon(size: number): string {
  const margin = size < FINE_FROM ? 0 : 24
  const side = ICON_BOX - 2 * margin
  const plate = `<rect x="${margin}" y="${margin}" width="${side}" height="${side}" rx="${side * 0.22}"`
  const water = size < FINE_FROM ? '' : waterLines()
  const blossom = drawBlossom([256, 250], size < FINE_FROM ? 236 : 178, size)
  return svg(size, `${plate} fill="url(#ground)"/><clipPath id="plate">${plate}/></clipPath>${water}${blossom}`)
}

/** A `.deck` file: the blossom on a sheet with a folded corner. */
export function drawDocumentIcon(size: number): string {
  const sheet = '<path d="M112 24h208l96 96v344a24 24 0 0 1-24 24H112a24 24 0 0 1-24-24V48a24 24 0 0 1 24-24Z"'
  const fold = `<path d="M320 24v72a24 24 0 0 0 24 24h72Z" fill="${COLOURS.gold}"/>`
  const foot = `<path d="M88 400h328v64a24 24 0 0 1-24 24H112a24 24 0 0 1-24-24Z" fill="url(#ground)"/>`
  const outline = `${sheet} fill="${COLOURS.paper}" stroke="${COLOURS.edge}" stroke-width="6"/>`
  return svg(size, `${outline}${foot}${fold}${drawBlossom([252, 258], 136, size)}`)
}

function drawBlossom(at: Point, radius: number, size: number): string {
  const blossom: Blossom = { at, radius, turn: 0, tilt: 1, facing: 0 }
  // One by one, so that each petal covers the edge of the one before it.
  const petals = [0, 1, 2, 3, 4].map((petal) => `<path d="${drawPetals(blossom, 1, [petal])}"/>`).join('')
  const corolla = `<g fill="url(#petal)" stroke="${COLOURS.heart}" stroke-width="4">${petals}</g>`
  const heart = `<path d="${drawPetals(blossom, 0.42)}" fill="${COLOURS.heart}"/>`
  if (size < FINE_FROM) return corolla + heart
  const stamens = `<path d="${drawStamens(blossom)}" stroke="${COLOURS.light}" stroke-width="4"/>`
  const anthers = `<path d="${drawAnthers(blossom)}" stroke="${COLOURS.gold}" stroke-width="17" stroke-linecap="round"/>`
  return corolla + heart + stamens + anthers
}

function waterLines(): string {
  const lines = drawWater({ width: ICON_BOX, height: 190 }, 2020).map((path) => `<path d="${path}"/>`)
  const style = `fill="none" stroke="${COLOURS.gold}" stroke-opacity="0.34" stroke-width="3"`
  return `<g clip-path="url(#plate)"><g transform="translate(0 322)" ${style}>${lines.join('')}</g></g>`
}

function svg(size: number, content: string): string {
  const ground = `<radialGradient id="ground" cx="0.78" cy="0" r="1.25"><stop stop-color="${COLOURS.light}"/><stop offset="1" stop-color="${COLOURS.deep}"/></radialGradient>`
  const petal = `<radialGradient id="petal" gradientUnits="userSpaceOnUse" cx="256" cy="250" r="190"><stop stop-color="${COLOURS.petal}"/><stop offset="1" stop-color="${COLOURS.petalPale}"/></radialGradient>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${ICON_BOX} ${ICON_BOX}"><defs>${ground}${petal}</defs>${content}</svg>`
}
