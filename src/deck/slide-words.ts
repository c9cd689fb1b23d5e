import type { Figure, Slide, ShownFigure, Words } from './deck.ts'
import { textOf } from './report-words.ts'

/** All words of a slide, in reading order, figures by their quotations. What is not in here is not on the slide. */
export function wordsOf(slide: Slide): readonly Words[] {
  const title = 'title' in slide && slide.title ? [slide.title] : []
  const heading = 'heading' in slide ? [slide.heading] : []
  const area = slide.area ? [slide.area.title] : []
  switch (slide.layout) {
    case 'cover':
      return [...(slide.kicker ? [slide.kicker] : []), slide.title, ...slide.lines]
    case 'closing':
      return [slide.title, ...slide.lines]
    case 'divider':
      return [slide.heading, ...slide.lines]
    case 'contents':
      return [slide.heading, ...slide.areas.flatMap((entry) => [entry.area.title, ...entry.sections])]
    case 'honours':
      return [...heading, ...title, slide.lead, ...slide.items, slide.tail]
    case 'points':
    case 'task':
      return [...area, ...heading, ...slide.points]
    case 'statement':
    case 'wall':
    case 'comparison':
    case 'chart':
      return [...area, ...heading, ...title, ...slide.passages, ...shownFiguresOf(slide).flatMap(captionedOf)]
  }
}

/** All words of a figure that is set by itself, in reading order. */
const captionedOf = ({ lead = [], quote, tail = [], label }: ShownFigure): readonly Words[] =>
  label ? [quote, label] : [...lead, quote, ...tail]

/** The running text of a slide: words that show a passage, or a piece of it, as it stands in the report. */
export function passagesOn(slide: Slide): readonly Words[] {
  switch (slide.layout) {
    case 'cover':
    case 'closing':
      return [...('kicker' in slide && slide.kicker ? [slide.kicker] : []), ...slide.lines]
    case 'divider':
      return [slide.heading, ...slide.lines]
    case 'contents':
      return [slide.heading]
    case 'honours':
      return [slide.heading, slide.lead, ...slide.items, slide.tail]
    case 'points':
    case 'task':
      return [slide.heading, ...slide.points]
    case 'statement':
    case 'wall':
    case 'comparison':
    case 'chart':
      return [slide.heading, ...slide.passages]
  }
}

/** Figures that are set by themselves: in a chart, on a wall, beside a statement. */
export function shownFiguresOf(slide: Slide): readonly ShownFigure[] {
  if (slide.layout === 'chart') return [...slide.chart.items, ...slide.highlights]
  return 'figures' in slide ? slide.figures : []
}

/** Figures that a mark is drawn for: the chart's own, and those set against each other. */
export function drawnOn(slide: Slide): readonly ShownFigure[] {
  if (slide.layout === 'chart') return slide.chart.items
  return slide.layout === 'comparison' ? slide.figures : []
}

/** Every figure that can be read on a slide, by itself or in the running text, each once. */
export function figuresOn(slide: Slide): readonly Figure[] {
  const runs = wordsOf(slide).flatMap((words) => words.runs)
  return [...new Set(runs.flatMap((run) => run.figure ?? []))]
}

export const slideText = (slide: Slide): string => wordsOf(slide).map(textOf).join('\n')
