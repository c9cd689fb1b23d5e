import type { command as chinese } from '../zh-CN/command.ts'

/** The command line. */
export const command = {
  usage: `Usage:
  taopu-deck import FILE [-o DIR] [--json]       turn a .txt, .md or .docx report into a deck folder
  taopu-deck check DIR [--edition …] [--canvas …|--all] [--layout] [--json]  audit every number and every point; with --layout the picture too
  taopu-deck sheet DIR -o FILE.csv|.html         audit sheet: a row for each figure
  taopu-deck export DIR --to html|pdf|png|pptx|video -o FILE  [--canvas …] [--edition …]
  taopu-deck pack DIR -o FILE.deck [--sign KEY]  an audited deck as one file
  taopu-deck verify FILE.deck [--key PUBLIC_KEY] checksums, signature and audit of such a file
  taopu-deck unpack FILE.deck -o DIR             the folder again
  taopu-deck keygen -o NAME                      a pair of keys to sign and verify with
  taopu-deck kiosk pin                           the hash of the lobby's PIN, for kiosk.yaml
  taopu-deck kiosk plays -o FILE.csv --user-data DIR  what the lobby showed, when and for how long
  taopu-deck kiosk install|status|uninstall      start the kiosk at login and whenever it ends; look; remove
  taopu-deck drill --user-data DIR               break the running kiosk in turn and time its recovery`,
  'usage-import': 'Usage: taopu-deck import FILE (.txt, .md or .docx) [-o DIR] [--json]',
  'usage-show':
    'Usage: [present|kiosk|play] [DIR|FILE.deck] [--display N|all] [--canvas 16:9|4:3|32:9|9:16] [--edition full|lobby|brief] [--windowed] [--preflight] [--slide N] [--user-data DIR] [--speed X]',
  'start-present':
    '→ next, ← previous, ? all keys. Esc leaves full screen (or asks whether to end), twice more ends; so does Ctrl+C here.',
  'show-came-forward': 'This show is open already; it has come to the front.',
  'start-play': '→ next, ← previous, F11 full screen, ? all keys. Close the window to end, or press Ctrl+C here.',
  'start-kiosk': 'The lobby’s loop hears no keyboard. Press Ctrl+C here to end it.',
  'command-unknown': 'There is no command “{command}”. {usage}',
  'arguments-wrong': '{what} {usage}',
  'argument-surplus': 'One argument too many: “{word}”.',
  'argument-unknown': 'Unknown argument: {word}.',
  'option-value-missing': '{word} needs a value.',
  'option-value-surplus': '{word} takes no value.',
  'argument-invalid': 'Wrong argument: {word}.',
  'folder-not-given': 'Give a deck folder, for example: taopu-deck check slides/my-report',
  'option-not-allowed': '{name} can be {allowed}, not “{value}”.',
  'choice-not-allowed': '{name} cannot be “{value}”; it can be {allowed}.',
  'number-not-whole': '{name} should be a whole number from 1 up, not “{value}”.',
  'number-not-positive': '{name} should be a number above 0, not “{value}”.',
  'check-error': 'Error: {problem}',
  'check-warning': 'Warning: {problem}',
  'check-deck': '“{title}”: {slides} slides, one loop takes {minutes} min {seconds} s',
  'check-counts':
    'Figures: {figures}, shown: {shown}; points: {points}, shown: {pointsShown}; numbers without a source: {untraced}',
  'check-passed': 'The audit passed',
  'check-failed': 'The audit failed; errors: {errors}',
  'import-done': 'Imported “{title}” (sections: {sections}, figures: {figures}) into {folder}',
  'sheet-file-not-given': 'Name the file of the audit sheet with -o, ending in {extensions}.',
  'output-folder-missing': 'There is no folder “{folder}”. Make it first.',
  'output-is-folder': '“{file}” is a folder. Name a file with -o.',
  'output-is-deck': '“{file}” belongs to the deck itself and would be lost. Name another file with -o.',
  'file-unwritable': 'Cannot write “{file}” ({code}). Check disk space and permissions, or choose another name.',
  'sheet-done': 'Wrote {file}; figures: {figures}',
} as const satisfies Record<keyof typeof chinese, string>
