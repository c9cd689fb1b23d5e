/** A text, or why the bytes are none: a file of another kind, or text with a damaged place in it (1-based line). */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: 'binary' }
  | { readonly ok: false; readonly fault: 'damaged'; readonly line: number }

/**
 * Bytes → text: UTF-8 or UTF-16 by their byte order mark, else UTF-8 when valid, UTF-16 when its every second byte says so,
 * else the one of GB18030 and Big5 in whose reading common characters prevail. Nothing is ever replaced by a question mark.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = decode(bytes)
  if (text === undefined) return damagedUtf8(bytes)
  if (!looksBinary(text)) return { ok: true, text }
  const control = text.search(CONTROL)
  return isMostlyText(text) ? damagedAt(text, control) : { ok: false, fault: 'binary' }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes)
  const utf16 = utf16WithoutMark(bytes)
  if (utf16 !== undefined) return utf16
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== undefined || isDamagedUtf8(bytes)) return utf8
  return legacy(bytes)
}

function strictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** How much of a file is looked at to tell its encoding. */
const SAMPLE_BYTES = 64 * 1024
const TEXT_SHARE = 0.9

/** Line ends, digits and Latin letters give UTF-16 its NULs; read the right way round the rest is Chinese. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  if (bytes.length % 2 !== 0 || !sample.includes(0)) return undefined
  for (const encoding of ['utf-16le', 'utf-16be'] as const)
    if (isWriting(new TextDecoder(encoding).decode(sample))) return strictly(encoding, bytes)
  return undefined
}

const WRITING = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2010-\u2026\t\r\n -~]/gu

function isWriting(text: string): boolean {
  return (text.match(WRITING)?.length ?? 0) >= [...text].length * TEXT_SHARE
}

/** The commonest characters of Chinese prose, simplified and traditional. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过民得经十三之进等部度家力里如化高自二理实加量都体制机点业本性好开合还因其些然前外天政四日社义平全与关各重新内数反明利第向道此变条没结解问意建月公无系很最代通并提题党程展五果位常文总次品式活设及管特求基资流路级少统接知较将组' +
    '這為個國時來們於會發動過經進業開還義與關數變條沒結問無係總設區報務鎮鄉縣萬億戶號協統續創優質產業農兩從應點當電務導',
)

function legacy(bytes: Uint8Array): string | undefined {
  const readings = (['gb18030', 'big5'] as const).flatMap((encoding) => strictly(encoding, bytes) ?? [])
  return readings.sort((a, b) => commonShare(b) - commonShare(a))[0]
}

function commonShare(text: string): number {
  const han = text.slice(0, SAMPLE_BYTES).match(/\P{ASCII}/gu) ?? []
  return han.filter((character) => COMMON.has(character)).length / (han.length || 1)
}

/** One bad byte makes UTF-8 invalid, and other encodings would read every character of it wrong. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE_BYTES))
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const bad = text.match(/\ufffd/g)?.length ?? 0
  return han > 0 && bad <= han * (1 - TEXT_SHARE)
}

function damagedUtf8(bytes: Uint8Array): DecodedText {
  if (!isDamagedUtf8(bytes)) return { ok: false, fault: 'binary' }
  const text = new TextDecoder('utf-8').decode(bytes)
  return damagedAt(text, text.indexOf('\ufffd'))
}

function damagedAt(text: string, index: number): DecodedText {
  return { ok: false, fault: 'damaged', line: text.slice(0, index).split('\n').length }
}

// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\ufffd]/
const CONTROLS = new RegExp(CONTROL, 'g')

/** Text has no NUL, no replacement character and next to no other control characters; tab, line and form feed are of text. */
function looksBinary(text: string): boolean {
  const control = text.match(CONTROLS)?.length ?? 0
  return text.includes('\0') || text.includes('\ufffd') || control > text.length / 200
}

function isMostlyText(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && (text.match(CONTROLS)?.length ?? 0) <= text.length / 20
}
