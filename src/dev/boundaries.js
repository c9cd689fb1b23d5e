/** Never another window. */
const WINDOW = ['messages', 'player', 'render', 'ipc']

/**
 * The arrows of the design: a folder of src → the folders it may import from. ESLint fails on any other import,
 * and tests/unit/dev/boundaries.test.ts proves that it does.
 */
export const folders = {
  messages: [],
  report: ['messages'],
  deck: ['messages', 'report'],
  audit: ['messages', 'deck', 'report'],
  search: ['messages', 'deck', 'report'],
  content: ['messages', 'report', 'deck', 'audit', 'proof'],
  kiosk: ['messages', 'report', 'deck'],
  // Rules over a laid-out page: they run inside it, and say what they saw in codes and values.
  proof: ['deck'],
  ipc: ['messages', 'deck', 'audit', 'search', 'kiosk', 'proof'],
  render: ['messages', 'deck'],
  player: ['messages', 'render', 'ipc'],
  'windows/audience': WINDOW,
  'windows/presenter': ['deck', 'search', ...WINDOW],
  'windows/refusal': WINDOW,
  'windows/library': WINDOW,
  'windows/print': [...WINDOW, 'deck', 'proof'],
  'windows/film': [...WINDOW, 'deck', 'proof'],
  'windows/proof': [...WINDOW, 'deck', 'proof'],
  // A self-contained file is the audience's window with main's part inside it.
  'windows/standalone': [...WINDOW, 'deck', 'windows/audience'],
  'windows/status': WINDOW,
  preload: ['messages', 'ipc'],
  export: ['messages', 'ipc', 'report', 'deck', 'audit', 'content', 'kiosk', 'proof'],
  main: [
    'messages',
    'player',
    'ipc',
    'report',
    'deck',
    'audit',
    'search',
    'content',
    'kiosk',
    'proof',
    'export',
    'cli',
    'preload',
  ],
  cli: ['messages', 'ipc', 'content', 'report', 'deck', 'audit', 'kiosk', 'proof', 'export'],
  dev: ['messages', 'render'],
}

const PAGES = ['svelte', 'chart\\.js', 'reveal\\.js']
const NODE = ['node:.+', 'electron', 'fs', 'path', 'yaml']

/**
 * Packages a folder may not import: reveal.js lives in player only, Chart.js in render/charts only, Electron in main and
 * preload. Of two rows for a file the later one holds.
 */
export const externals = {
  messages: [...PAGES, ...NODE],
  report: [...PAGES, ...NODE],
  deck: [...PAGES, 'node:.+', 'electron', 'fs', 'path'],
  audit: [...PAGES, ...NODE],
  search: [...PAGES, ...NODE],
  content: [...PAGES, 'electron'],
  kiosk: [...PAGES, 'electron', 'node:fs.*', 'fs'],
  proof: [...PAGES, ...NODE],
  ipc: [...PAGES, ...NODE],
  render: ['chart\\.js', 'reveal\\.js', ...NODE],
  'render/charts': ['reveal\\.js', ...NODE],
  player: ['chart\\.js', ...NODE],
  windows: ['chart\\.js', 'reveal\\.js', ...NODE],
  preload: PAGES,
  export: PAGES,
  main: PAGES,
  cli: [...PAGES, 'electron'],
}
