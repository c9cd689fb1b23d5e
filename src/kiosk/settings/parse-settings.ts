import { resolve } from 'node:path'
import type { YAMLMap } from 'yaml'
import { canvases, isCanvasName } from '../../deck/canvases.ts'
import { YamlReader } from '../../deck/yaml-reader.ts'
import { say } from '../../messages/say.ts'
import type { Diagnostic } from '../../report/report.ts'
import { isPinHash } from '../pin.ts'
import type { PlaylistEntry } from '../schedule/due.ts'
import { isZone } from '../schedule/wall-clock.ts'
import { readWhen, WHEN_KEYS } from './read-when.ts'
import { DEFAULTS, OVERLAYS } from './settings.ts'
import type { DisplaySettings, KioskSettings, UpdateSettings } from './settings.ts'

export const SETTINGS_FILE = 'kiosk.yaml'

export type ParsedSettings =
  | { readonly ok: true; readonly settings: KioskSettings }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] }

const ROOT_KEYS = [
  ...['deck', 'playlist', 'opening', 'timezone', 'displays', 'reading-speed', 'hold', 'touch', 'keys', 'idle'],
  ...['overlay', 'pixel-shift', 'pin', 'keep-plays', 'updates'],
]

/** @param folder of the file: paths in it are read from there. */
export function parseSettings(text: string, folder: string): ParsedSettings {
  const read = new YamlReader(SETTINGS_FILE)
  const root = read.parse(text)
  read.onlyKeys(root, ROOT_KEYS)
  const settings = root ? readSettings({ read, folder }, root) : DEFAULTS
  const refused = read.diagnostics.some(({ severity }) => severity === 'error')
  return refused ? { ok: false, problems: read.diagnostics } : { ok: true, settings }
}

interface Reading {
  readonly read: YamlReader
  readonly folder: string
}

function readSettings(reading: Reading, root: YAMLMap): KioskSettings {
  const { read } = reading
  const timezone = checked(read, root, 'timezone', isZone, 'kiosk-zone-unknown')
  const pin = checked(read, root, 'pin', isPinHash, 'kiosk-pin-no-hash')
  return {
    ...readDeck(reading, root),
    playlist: readPlaylist(reading, root),
    opening: read.maps(root, 'opening').map((node) => {
      read.onlyKeys(node, WHEN_KEYS)
      return readWhen(read, node)
    }),
    ...(timezone !== undefined && { timezone }),
    displays: read.maps(root, 'displays').flatMap((node) => readDisplay(reading, node)),
    pace: {
      readingSpeed: read.positive(root, 'reading-speed')?.value ?? DEFAULTS.pace.readingSpeed,
      hold: read.positive(root, 'hold')?.value ?? DEFAULTS.pace.hold,
    },
    touch: read.flag(root, 'touch')?.value ?? DEFAULTS.touch,
    keys: read.flag(root, 'keys')?.value ?? DEFAULTS.keys,
    idle: read.positive(root, 'idle')?.value ?? DEFAULTS.idle,
    overlay: read.choice(root, 'overlay', OVERLAYS, 'kiosk-overlay-unknown')?.value ?? DEFAULTS.overlay,
    pixelShift: read.flag(root, 'pixel-shift')?.value ?? DEFAULTS.pixelShift,
    ...(pin !== undefined && { pin }),
    keepPlays: read.positive(root, 'keep-plays')?.value ?? DEFAULTS.keepPlays,
    updates: readUpdates(reading, root),
  }
}

function readDeck({ read, folder }: Reading, map: YAMLMap): { readonly deck?: string } {
  const deck = read.text(map, 'deck')
  return deck ? { deck: resolve(folder, deck.value) } : {}
}

function readPlaylist(reading: Reading, map: YAMLMap): readonly PlaylistEntry[] {
  const { read } = reading
  return read.maps(map, 'playlist').flatMap((node) => {
    read.onlyKeys(node, ['deck', 'weight', ...WHEN_KEYS])
    const { deck } = readDeck(reading, node)
    if (deck === undefined) read.missing(node, 'deck')
    const weight = read.positive(node, 'weight')?.value ?? 1
    const when = readWhen(read, node)
    return deck === undefined ? [] : [{ deck, weight, ...when }]
  })
}

function readDisplay(reading: Reading, node: YAMLMap): readonly DisplaySettings[] {
  const { read } = reading
  read.onlyKeys(node, ['display', 'deck', 'playlist', 'canvas', 'edition'])
  const display = read.positive(node, 'display')
  if (!display) read.missing(node, 'display')
  else if (!Number.isInteger(display.value)) read.refuse(display.line, 'value-invalid', say('kiosk-display-number'))
  const names = Object.keys(canvases).filter(isCanvasName)
  const canvas = read.choice(node, 'canvas', names, 'kiosk-canvas-unknown')?.value
  const edition = read.choice(node, 'edition', ['full', 'lobby', 'brief'], 'kiosk-edition-unknown')?.value
  const own = readDeck(reading, node)
  // A display with a deck of its own does not play the others' playlist.
  const playlist = node.has('playlist') || own.deck !== undefined ? readPlaylist(reading, node) : undefined
  const rest = { ...own, ...(playlist && { playlist }), ...(canvas && { canvas }), ...(edition && { edition }) }
  return display ? [{ display: display.value, ...rest }] : []
}

function readUpdates({ read, folder }: Reading, root: YAMLMap): UpdateSettings {
  const node = read.child(root, 'updates')
  read.onlyKeys(node, ['on', 'folder', 'usb', 'allow-older', 'public-key'])
  const from = read.text(node, 'folder')
  const publicKey = read.text(node, 'public-key')?.value
  return {
    on: read.flag(node, 'on')?.value ?? DEFAULTS.updates.on,
    ...(from && { folder: resolve(folder, from.value) }),
    usb: read.flag(node, 'usb')?.value ?? DEFAULTS.updates.usb,
    allowOlder: read.flag(node, 'allow-older')?.value ?? DEFAULTS.updates.allowOlder,
    ...(publicKey !== undefined && { publicKey }),
  }
}

function checked(
  read: YamlReader,
  map: YAMLMap,
  key: string,
  isGood: (value: string) => boolean,
  code: 'kiosk-zone-unknown' | 'kiosk-pin-no-hash',
): string | undefined {
  const found = read.text(map, key)
  if (!found || isGood(found.value)) return found?.value
  read.refuse(found.line, code, code === 'kiosk-pin-no-hash' ? say(code) : say(code, { zone: found.value }))
  return undefined
}
