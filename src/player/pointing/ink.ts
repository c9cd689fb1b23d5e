import type { Ink, InkChange, Place, SlideInk, Stroke } from '../../ipc/pointing.ts'

/** A longer stroke goes on as a new one. */
export const POINTS_A_STROKE = 2000
/** With more strokes on a slide the oldest go. */
export const STROKES_A_SLIDE = 200

const BLANK: SlideInk = { strokes: [], cleared: [] }

export const inkOn = (ink: Ink, slide: string): SlideInk => ink[slide] ?? BLANK

/** What is drawn after a change. Main and every window compute it alike, so only the change is sent. */
export function applyInk(ink: Ink, slide: string, change: InkChange): Ink {
  const before = inkOn(ink, slide)
  const after = changed(before, change)
  return after === before ? ink : { ...ink, [slide]: after }
}

function changed(before: SlideInk, change: InkChange): SlideInk {
  switch (change.do) {
    case 'begin':
      return drawn([...before.strokes, { colour: change.colour, points: [change.at] }])
    case 'extend':
      return extended(before, change.points)
    case 'clear':
      return before.strokes.length === 0 ? before : { strokes: [], cleared: before.strokes }
    case 'undo':
      return undone(before)
  }
}

const drawn = (strokes: readonly Stroke[]): SlideInk => ({ strokes: strokes.slice(-STROKES_A_SLIDE), cleared: [] })

function extended(before: SlideInk, points: readonly Place[]): SlideInk {
  const last = before.strokes.at(-1)
  const end = last?.points.at(-1)
  if (!last || !end || points.length === 0) return before
  const room = POINTS_A_STROKE - last.points.length
  const longer = { ...last, points: [...last.points, ...points.slice(0, room)] }
  const rest = points.slice(room)
  const onward = rest.length === 0 ? [] : [{ ...last, points: [longer.points.at(-1) ?? end, ...rest] }]
  return drawn([...before.strokes.slice(0, -1), longer, ...onward])
}

function undone(before: SlideInk): SlideInk {
  if (before.strokes.length > 0) return { ...before, strokes: before.strokes.slice(0, -1) }
  return before.cleared.length > 0 ? { strokes: before.cleared, cleared: [] } : before
}
