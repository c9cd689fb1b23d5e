import type { packages as chinese } from '../zh-CN/packages.ts'

/** Packages of decks: pack, verify, unpack, keys. */
export const packages = {
  'package-unreadable': '“{file}” cannot be read ({code}). Check the path and its permissions.',
  'package-too-large': '“{file}” is over 64 MB, too large for a deck. Check the file.',
  'not-a-package': '“{file}” is not a deck file. Give a deck folder, or a .deck file that taopu-deck pack made.',
  'package-damaged': '“{file}” is incomplete or damaged. Copy it again from where it came from.',
  'package-bomb':
    '“{file}” would unpack to far more than a deck holds and was not opened. Ask for it again from where it came from.',
  'package-name-unsafe':
    '“{file}” holds the name “{name}”, which could write outside the deck; it was not opened. Do not use this file.',
  'package-name-twice': '“{file}” holds “{name}” twice; it was not opened. Ask for it again from where it came from.',
  'package-link': 'In “{file}”, “{name}” is a link or a folder, not a file; it was not opened. Do not use this file.',
  'package-encrypted': '“{name}” in “{file}” is encrypted. Pack the deck again, without a password.',
  'package-method':
    '“{name}” in “{file}” is compressed in a way that decks do not use. Pack the deck again with taopu-deck pack.',
  'package-manifest-invalid':
    'The manifest of “{file}” cannot be understood. Pack the deck again with taopu-deck pack.',
  'package-too-new':
    '“{file}” was packed by a newer version (format {format}; this version reads up to {known}). Update this program.',
  'package-signature-invalid':
    'The signature of “{file}” does not fit: it was changed after it was signed. Do not use this file.',
  'package-file-foreign':
    '“{file}” holds “{name}”, which no deck has; it was not opened. Pack the deck again with taopu-deck pack.',
  'package-file-missing': '“{name}” is missing from “{file}”. Copy the file again from where it came from.',
  'package-file-changed':
    '“{name}” in “{file}” is not what was packed: its checksum differs. Copy the file again from where it came from.',
  'package-file-unlisted':
    '“{file}” holds “{name}”, which its manifest does not list; it was not opened. Do not use this file.',
  'package-unwritable':
    '“{file}” cannot be written ({code}). Check the folder, the disk space and the permissions, or choose another name with -o.',
  'key-exists': '“{file}” is there already; no key was made. Choose another name with -o.',
  'key-unwritable':
    'The key “{file}” cannot be written ({code}). Check the folder and its permissions, or choose another place with -o.',
  'key-unreadable': 'The key “{file}” cannot be read ({code}). Check the path and its permissions.',
  'key-invalid':
    '“{file}” is not a key for this. Give one that taopu-deck keygen made: the private key to sign, the .pub file to verify.',
  'usage-pack':
    'Usage: taopu-deck pack DIR -o FILE.deck [--sign KEY] [--version N] [--id ID] [--date 2026-03-01T08:00:00Z]',
  'usage-verify': 'Usage: taopu-deck verify FILE.deck [--key PUBLIC_KEY | --keys DIR] [--json]',
  'usage-unpack': 'Usage: taopu-deck unpack FILE.deck -o DIR',
  'usage-keygen': 'Usage: taopu-deck keygen -o NAME',
  'date-invalid': '“{date}” is not a date. Write it like 2026-03-01T08:00:00Z.',
  'pack-done': 'Packed “{title}” (version {version}, {state}) into {file}',
  'pack-left-out': 'Not packed, because no deck needs it: {names}',
  'verify-done': '“{title}” (id {id}, version {version}, packed {created}): every file is as it was packed',
  'pack-signed': 'signed',
  'signature-unsigned': 'not signed',
  'signature-known': 'signed by {name} (key {key})',
  'signature-unknown': 'signed by a key that is not known here: {key}',
  'signature-not-theirs':
    '“{file}” is not signed by a key that you gave. Ask for a package that is signed with one of them.',
  'signature-missing': '“{file}” is not signed. Ask for a signed package, or verify without --key.',
  'unpack-done': 'Unpacked “{title}” into {folder}',
  'keys-none': 'There is no public key (.pub) in “{folder}”.',
  'keygen-done': 'Wrote the private key {file} (keep it secret, keep a copy) and the public key {file}.pub. Key: {id}',
} as const satisfies Record<keyof typeof chinese, string>
