import type { proof as pattern } from '../zh-CN/proof.ts'

export const proof = {
  'layout-problem': 'slide {slide} (canvas {canvas}, edition {edition}): {what}',
  'layout-text-overflow':
    '“{words}” stands {measure} outside the picture. Split the passage, or choose another layout in deck.yaml.',
  'layout-overlap': '“{words}” cover each other by {measure}. Shorten the words, or show a figure less.',
  'layout-chart-label':
    '“{words}” leaves its chart by {measure}. Move this figure to highlights in deck.yaml, or show a figure less.',
  'layout-text-too-small':
    '“{words}” is set smaller than the back row can read ({measure}). Split the passage into several.',
  'layout-contrast': '“{words}” is too close to its ground ({measure}). Choose another theme or variant.',
  'layout-glyph-missing':
    '“{words}” holds characters that no font has: {measure}. Check the character, or write a common one.',
  'layout-line-start': 'A mark stands where a line begins or ends: “{words}”. Check it, or split the passage.',
  'layout-orphan': 'The last line holds a single character: “{words}”. Split the passage, or choose another layout.',
  'layout-number-and-unit':
    'A line ends inside a number or before its unit: “{words}”. Split the passage, or choose another layout.',
  'layout-proportion':
    'The mark of {words} is not as long as its value ({measure}). Choose another chart in deck.yaml.',
  'layout-blank-chart': 'The chart ({words}) was not drawn. Choose another chart in deck.yaml.',
  'layout-missing-mark':
    'The chart ({words}) lacks marks: {measure}. Choose another chart in deck.yaml, or leave out what is far smaller.',
  'layout-panel-padding':
    '“{words}” is only {measure} from the edge of its panel. Shorten the words, or show a figure less.',
  'layout-blank-slide': 'There is no word on this slide. Choose another layout in deck.yaml.',
  'layout-slide-failed': 'This slide cannot be drawn ({words}). Choose another layout or chart in deck.yaml.',
  'layout-passed': 'the layout holds',
  'layout-progress': 'layout {canvas}: {done}/{of}',
} as const satisfies Record<keyof typeof pattern, string>
