import type { FilmJob } from '../ipc/film.ts'
import type { PrintJob } from '../ipc/print.ts'
import type { ProofJob } from '../ipc/proof.ts'
import type { Proven } from '../proof/finding.ts'
import type { ExportOptions } from './formats.ts'
import type { Look } from './prove-page.ts'

/** A picture of one slide, which was seen to stand when it was taken. */
export interface Picture {
  readonly png: Uint8Array
  readonly look: Look
}

/**
 * A deck laid out on sheets in a hidden window, all of its charts in their end state. Every wait for it ends with a
 * SlideFault when a slide does not stand there as the deck has it.
 */
export interface Sheets {
  /** How many pages each sheet takes. */
  readonly pages: readonly number[]
  /** One PDF of all sheets: vector text, embedded fonts, tagged. */
  readonly printPdf: () => Promise<Uint8Array>
  /** @param index 0-based. @returns a picture of the job's size times its scale. */
  readonly photograph: (index: number) => Promise<Picture>
  readonly close: () => void
}

export interface LayOutOptions {
  /** Ends the wait, and closes the window, with the signal's reason. */
  readonly signal: AbortSignal
  /** Called as slides are ready on their sheets. */
  readonly onlaid: (done: number) => void
}

export interface FilmOptions {
  /** Ends the filming, and closes the window, with the signal's reason. */
  readonly signal: AbortSignal
  /** Called as slides are on film. */
  readonly onshot: (done: number) => void
}

export interface ProofOptions {
  /** Ends the proof, and closes the window, with the signal's reason. */
  readonly signal: AbortSignal
  /** Called as slides are proven. */
  readonly onproven: (done: number) => void
}

/** What only the program with its windows can do for an export. */
export interface Studio {
  readonly layOut: (job: PrintJob, options: LayOutOptions) => Promise<Sheets>
  /** @returns an MP4 of every entrance, each slide shown for its dwell. @throws SlideFault, as the sheets do. */
  readonly film: (job: FilmJob, options: FilmOptions) => Promise<Uint8Array>
  /** @returns what the proof of the picture found, slide by slide. */
  readonly prove: (job: Omit<ProofJob, 'from'>, options: ProofOptions) => Promise<readonly Proven[]>
}

/** Whoever asks for a format that needs windows has them: the command line starts the program for it. */
export function studioOf({ openStudio }: ExportOptions): Promise<Studio> {
  if (!openStudio) throw new Error('this export needs windows, and there are none')
  return openStudio()
}
