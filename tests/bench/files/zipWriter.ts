import { closeSync, openSync, writeSync } from 'node:fs'
import { crc32, deflateRawSync } from 'node:zlib'

interface Entry {
  readonly name: string
  readonly offset: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}

const header = (fields: readonly (readonly [value: number, bytes: 2 | 4])[], name: string): Buffer => {
  const parts = fields.map(([value, bytes]) => {
    const part = Buffer.alloc(bytes)
    if (bytes === 2) part.writeUInt16LE(value)
    else part.writeUInt32LE(value)
    return part
  })
  return Buffer.concat([...parts, Buffer.from(name)])
}

/** The fields that the local header and the directory share, from the version on. */
const common = ({ crc, packed, size, name }: Entry): (readonly [number, 2 | 4])[] => [
  [20, 2],
  [0, 2],
  [8, 2],
  [0, 4],
  [crc, 4],
  [packed, 4],
  [size, 4],
  [Buffer.byteLength(name), 2],
  [0, 2],
]

/** Writes a zip file part by part, so that a large one needs no memory of its own size twice. */
export function createZip(path: string) {
  const handle = openSync(path, 'w')
  const entries: Entry[] = []
  let offset = 0
  const put = (bytes: Uint8Array): void => {
    writeSync(handle, bytes)
    offset += bytes.length
  }

  function add(name: string, content: Buffer): void {
    const packed = deflateRawSync(content, { level: 6 })
    const entry = { name, offset, crc: crc32(content), packed: packed.length, size: content.length }
    entries.push(entry)
    put(header([[0x04034b50, 4], ...common(entry)], name))
    put(packed)
  }

  function close(): void {
    const start = offset
    for (const entry of entries) {
      const more: (readonly [number, 2 | 4])[] = [
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [entry.offset, 4],
      ]
      put(header([[0x02014b50, 4], [20, 2], ...common(entry), ...more], entry.name))
    }
    const size = offset - start
    put(
      header(
        [
          [0x06054b50, 4],
          [0, 2],
          [0, 2],
          [entries.length, 2],
          [entries.length, 2],
          [size, 4],
          [start, 4],
          [0, 2],
        ],
        '',
      ),
    )
    closeSync(handle)
  }

  return { add, close }
}
