import type { exports as chinese } from '../zh-CN/exports.ts'

/** Exports and their progress. */
export const exports = {
  'export-format-not-given': 'Name the format with --to: {formats}.',
  'export-output-not-given': 'Name the file to write with -o; for png, a folder.',
  'export-progress': 'Exporting {done}/{of}',
  'export-done': 'Exported {file}; slides: {slides}',
  'export-cancelled': 'Cancelled; “{file}” was not written.',
  'export-slide-failed':
    'Slide {number} ({id}, “{section}”) {reason}; “{file}” was not written. Mend this slide: give it another layout in deck.yaml, or shorten its text or take out what is repeated, then export again.',
  'export-page-failed':
    'The export {reason}; “{file}” was not written. Close other programs and export again; if it happens again, restart the computer.',
  'export-broken':
    'The program failed while exporting ({reason}); “{file}” was not written. Export again; if it happens again, give this line to whoever looks after the program.',
  'export-no-slides':
    'The {edition} edition has no slide; “{file}” was not written. Choose another with --edition, or leave something to show in deck.yaml.',
  'export-fault-threw': 'cannot be drawn ({detail})',
  'export-fault-died': 'ended its page’s process half-way ({detail})',
  'export-fault-hung': 'was not drawn after {detail} seconds',
  'export-fault-absent': 'did not appear',
  'export-fault-figure-missing': 'lacks the figure “{detail}”',
  'export-fault-blank': 'came out blank',
  'export-fault-same-picture': 'looks exactly like the one before, though it says something else',
  'export-fault-pages': 'has the wrong number of pages (printed and due: {detail})',
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
