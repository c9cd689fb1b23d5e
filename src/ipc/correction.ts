/** How the hall's picture is changed for its projector. */
export interface Correction {
  /** 1 is as it is; likewise contrast and saturation. */
  readonly brightness: number
  readonly contrast: number
  readonly saturation: number
  /** 0 is as it is; above, dark parts are lifted by this part of white; below, they sink. */
  readonly blackLevel: number
  /** Part of the picture's width and height that is left free at each edge. */
  readonly overscan: number
}

export const NEUTRAL: Correction = { brightness: 1, contrast: 1, saturation: 1, blackLevel: 0, overscan: 0 }

/** Least and most of each. */
export const CORRECTION_LIMITS = {
  brightness: [0.5, 1.8],
  contrast: [0.5, 1.8],
  saturation: [0, 2],
  blackLevel: [-0.2, 0.2],
  overscan: [0, 0.1],
} as const satisfies Record<keyof Correction, readonly [number, number]>

export interface CorrectionState {
  readonly correction: Correction
  /** Name and size of the hall's display, by which it is remembered; undefined while the hall has none. */
  readonly projector: string | undefined
}

export interface CorrectionRequests {
  'correction:get': () => CorrectionState
}

export interface CorrectionVerbs {
  'correction:set': (correction: Correction) => void
}

export interface CorrectionNotices {
  'correction:state': (state: CorrectionState) => void
}
