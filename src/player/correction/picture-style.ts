import { NEUTRAL } from '../../ipc/correction.ts'
import type { Correction } from '../../ipc/correction.ts'
import type { Region } from '../../ipc/pointing.ts'
import { zoomTransform } from '../pointing/regions.ts'

/** Id of the SVG filter of the black level. */
export const BLACK_LEVEL = 'black-level'

/** CSS filter of the hall's picture; undefined when nothing is corrected, for a filter costs time even then. */
export function filterOf(correction: Correction): string | undefined {
  const { brightness, contrast, saturation, blackLevel } = correction
  const parts = [
    brightness === NEUTRAL.brightness ? '' : `brightness(${brightness})`,
    contrast === NEUTRAL.contrast ? '' : `contrast(${contrast})`,
    saturation === NEUTRAL.saturation ? '' : `saturate(${saturation})`,
    blackLevel === NEUTRAL.blackLevel ? '' : `url(#${BLACK_LEVEL})`,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : undefined
}

/** Black becomes `level` and white stays white; a level below zero takes as much from the dark end. */
export function blackLevelLine(level: number): { readonly slope: number; readonly intercept: number } {
  return level >= 0
    ? { slope: 1 - level, intercept: level }
    : { slope: 1 / (1 + level), intercept: level / (1 + level) }
}

/** CSS transform (origin at the top left) for the free edge and the enlarged region; undefined when there is neither. */
export function transformOf({ overscan }: Correction, zoom: Region | undefined): string | undefined {
  const edge = overscan === 0 ? '' : `translate(${overscan * 100}%, ${overscan * 100}%) scale(${1 - 2 * overscan})`
  const parts = [edge, zoom ? zoomTransform(zoom) : ''].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : undefined
}
