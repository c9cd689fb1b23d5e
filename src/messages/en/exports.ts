import type { exports as chinese } from '../zh-CN/exports.ts'

/** Exports and their progress. */
export const exports = {
  'export-format-not-given': 'Name the format with --to: {formats}.',
  'export-output-not-given': 'Name the file to write with -o; for png, a folder.',
  'export-progress': 'Exporting {done}/{of}',
  'export-done': 'Exported {file}; slides: {slides}',
  'export-cancelled': 'Cancelled; “{file}” was not written.',
  'standalone-controls': 'Show controls',
  'standalone-previous': 'Previous (←)',
  'standalone-next': 'Next (→)',
  'standalone-play': 'Play by itself (A)',
  'standalone-pause': 'Pause (A)',
  'standalone-full-screen': 'Full screen (F)',
  'standalone-needs-script': 'Open this file in a current browser with scripts allowed.',
  'sheet-foot': '{title} · page {number} of {of}',
  'program-name': 'Taopu Deck',
} as const satisfies Record<keyof typeof chinese, string>
