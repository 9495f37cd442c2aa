import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  readonly data: Buffer | string
}

/** A part whose bytes are already deflated: for files too large to hold unpacked. */
export interface PackedPart {
  readonly name: string
  readonly packed: Buffer
  readonly size: number
  readonly crc: number
}

const packed = (part: ZipPart | PackedPart): PackedPart => {
  if ('packed' in part) return part
  const data = Buffer.from(part.data)
  return { name: part.name, packed: deflateRawSync(data), size: data.length, crc: crc32(data) }
}

/** What the local header and the directory say alike, from the version needed to the lengths of name and extra field. */
function description(part: PackedPart, name: Buffer): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(0x800, 2)
  bytes.writeUInt16LE(8, 4)
  bytes.writeUInt32LE(0x5b210000, 6)
  bytes.writeUInt32LE(part.crc, 10)
  bytes.writeUInt32LE(part.packed.length, 14)
  bytes.writeUInt32LE(part.size, 18)
  bytes.writeUInt16LE(name.length, 22)
  return bytes
}

/** A zip archive of these parts, as an office program writes it. */
export function makeZip(parts: readonly (ZipPart | PackedPart)[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const each of parts) {
    const part = packed(each)
    const name = Buffer.from(part.name)
    const described = description(part, name)
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), described, name, part.packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), described, tail, name]))
    files.push(file)
    offset += file.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, list, end])
}
