import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a zip as a test wants it, true or false: what is left out is as an honest packer writes it. */
export interface ZipEntry {
  readonly name: string | Buffer
  readonly content?: string | Uint8Array
  readonly deflated?: boolean
  /** 0 stored, 8 deflated; anything else is a claim. */
  readonly method?: number
  /** Bit 0 encrypted, bit 11 UTF-8. */
  readonly flags?: number
  /** The upper half is a Unix mode. */
  readonly attributes?: number
  /** Bytes unpacked, as claimed. */
  readonly size?: number
  readonly checksum?: number
}

const UTF8 = 0x0800

/** A zip writer that writes what it is told. */
export function zipFile(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const content = Buffer.from(entry.content ?? '')
    const data = entry.deflated ? deflateRawSync(content) : content
    const fields = fieldsOf(entry, name, content, data)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, data])
    const where = Buffer.alloc(14)
    where.writeUInt32LE(entry.attributes ?? 0, 6)
    where.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), fields, where, name]))
    locals.push(local)
    offset += local.length
  }
  return Buffer.concat([...locals, ...directory, endOf(directory, offset)])
}

/** Version, flags, method, time, date, checksum, sizes and name lengths: alike in local header and directory. */
function fieldsOf(entry: ZipEntry, name: Buffer, content: Buffer, data: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(entry.flags ?? UTF8, 2)
  fields.writeUInt16LE(entry.method ?? (entry.deflated ? 8 : 0), 4)
  fields.writeUInt32LE(entry.checksum ?? crc32(content), 10)
  fields.writeUInt32LE(data.length, 14)
  fields.writeUInt32LE(entry.size ?? content.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

function endOf(directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
