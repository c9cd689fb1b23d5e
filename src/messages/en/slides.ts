import type { slides as chinese } from '../zh-CN/slides.ts'

/** Words on the slides themselves, and on the window that says why there are none. */
export const slides = {
  'refusal-heading-audit': 'The deck fails the audit and cannot be shown',
  'refusal-heading-damaged': 'The file is damaged and cannot be shown',
  'refusal-heading-unusable': 'This cannot be opened as a deck',
  'refusal-advice-audit': 'Mend it, then open it again.',
  'refusal-advice-damaged': 'Ask whoever gave it to you for another copy, then open that.',
  'refusal-advice-unusable': 'Choose another file or folder, then open it again.',
  'editorial-title': "The editor's title, not words of the report",
  'editorial-mark': "editor's title",
  'footer-quoted': 'All numbers are quoted from the report',
  'footer-editorial': "editor's title",
  'source-card': 'Source of the number',
  'source-heading': 'Words of the report',
  'source-close': 'Back',
  'chart-name': '{name}: {values}',
  'chart-figure': 'Figure',
  'chart-value': 'Value',
  'chart-unit': 'Unit',
} as const satisfies Record<keyof typeof chinese, string>
