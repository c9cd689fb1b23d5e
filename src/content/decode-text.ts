/** Bytes → text: UTF-8 or UTF-16 by their byte order mark, else UTF-8 when valid, else GB18030. Undefined for a binary file. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes)
  return text === undefined || looksBinary(text) ? undefined : text
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return strictly('utf-8', bytes) ?? strictly('gb18030', bytes)
}

function strictly(encoding: 'utf-8' | 'gb18030', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Text has no NUL and next to no other control characters. Tab, line feed, carriage return and form feed are of text. */
function looksBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  const control = text.match(/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0
  return text.includes('\0') || control > text.length / 200
}
