import { open } from 'node:fs/promises'

const ELF: Readonly<Record<number, string>> = { 0x3e: 'x64', 0xb7: 'arm64', 0x28: 'armv7l', 0x03: 'ia32' }
const PE: Readonly<Record<number, string>> = { 0x8664: 'x64', 0xaa64: 'arm64', 0x14c: 'ia32' }
/** A PE file's header may stand anywhere in its first kilobytes. */
const HEAD_BYTES = 4096

/** The processor that a Linux (ELF) or Windows (PE) program is made for, in Node's words, or `unknown`. */
export async function architectureOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    await file.read(head, 0, HEAD_BYTES, 0)
    return architectureIn(head)
  } finally {
    await file.close()
  }
}

/** @param head the first 4096 bytes of a program */
export function architectureIn(head: Buffer): string {
  if (head.readUInt32BE(0) === 0x7f454c46) return ELF[head.readUInt16LE(18)] ?? 'unknown'
  const pe = head.toString('latin1', 0, 2) === 'MZ' ? head.readUInt32LE(0x3c) : HEAD_BYTES
  if (pe + 6 > HEAD_BYTES || head.toString('latin1', pe, pe + 4) !== 'PE\0\0') return 'unknown'
  return PE[head.readUInt16LE(pe + 4)] ?? 'unknown'
}
