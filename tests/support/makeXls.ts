const SECTOR = 512
const END = 0xfffffffe
const FREE = 0xffffffff
const TABLE_SECTOR = 0xfffffffd

/** A record of a BIFF8 workbook. */
export function biff(type: number, ...body: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(type, 0)
  head.writeUInt16LE(Buffer.concat(body).length, 2)
  return Buffer.concat([head, ...body])
}

export const u16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value, at * 2)
  return bytes
}
export const u32 = (value: number): Buffer => u16(value & 0xffff, value >>> 16)
export const f64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return bytes
}

/** Letters of one byte behind their length in two bytes. */
export const narrow = (text: string): Buffer => Buffer.concat([u16(text.length), Buffer.from(`\0${text}`, 'latin1')])
/** Letters of two bytes behind their length in two bytes. */
export const wide = (text: string): Buffer =>
  Buffer.concat([u16(text.length), Buffer.from([1]), Buffer.from(text, 'utf16le')])

const beginning = (kind: number): Buffer => biff(0x0809, u16(0x0600, kind, 0, 0, 0, 0, 0, 0))
const ending = biff(0x000a)

export interface MadeXlsSheet {
  readonly name: string
  readonly records: readonly Buffer[]
  /** 0x10 for a worksheet, 0x20 for a chart. */
  readonly kind?: number
  readonly state?: number
}

/** The workbook stream: what all sheets share, then the sheets. */
export function workbookStream(globals: readonly Buffer[], sheets: readonly MadeXlsSheet[]): Buffer {
  const parts = sheets.map(({ records, kind = 0x10 }) => Buffer.concat([beginning(kind), ...records, ending]))
  const bound = (at: number, { name, state = 0, kind = 0x10 }: MadeXlsSheet): Buffer =>
    biff(0x0085, u32(at), Buffer.from([state, kind === 0x20 ? 2 : 0, name.length, 0]), Buffer.from(name, 'latin1'))
  const shared = (positions: readonly number[]): Buffer =>
    Buffer.concat([
      beginning(5),
      ...globals,
      ...sheets.map((sheet, index) => bound(positions[index] ?? 0, sheet)),
      ending,
    ])
  let at = shared([]).length
  const positions = parts.map((part) => {
    const own = at
    at += part.length
    return own
  })
  return Buffer.concat([shared(positions), ...parts])
}

/** An OLE container with this stream, filled up so that it is no small one. */
export function makeXls(stream: Buffer, name = 'Workbook'): Buffer {
  const content = Buffer.concat([stream, Buffer.alloc(Math.max(0, 4096 - stream.length))])
  const count = Math.ceil(content.length / SECTOR)
  const header = Buffer.alloc(SECTOR, 0xff)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header)
  header.fill(0, 8, 76)
  header.writeUInt16LE(0x3e, 24)
  header.writeUInt16LE(3, 26)
  header.writeUInt16LE(0xfffe, 28)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(1, 44)
  header.writeUInt32LE(1, 48)
  header.writeUInt32LE(4096, 56)
  header.writeUInt32LE(END, 60)
  header.writeUInt32LE(END, 68)
  header.writeUInt32LE(0, 76)
  // Sector 0 holds the table, 1 the directory, the others the stream.
  const table = Buffer.alloc(SECTOR)
  for (let sector = 0; sector < SECTOR / 4; sector += 1) {
    const next = sector === 0 ? TABLE_SECTOR : sector === 1 ? END : sector < count + 1 ? sector + 1 : END
    table.writeUInt32LE(sector > count + 1 ? FREE : next, sector * 4)
  }
  const directory = Buffer.alloc(SECTOR)
  const entry = (index: number, text: string, type: number, first: number, size: number): void => {
    const at = index * 128
    directory.write(text, at, 'utf16le')
    directory.writeUInt16LE((text.length + 1) * 2, at + 64)
    directory[at + 66] = type
    directory[at + 67] = 1
    directory.fill(0xff, at + 68, at + 80)
    directory.writeUInt32LE(first, at + 116)
    directory.writeUInt32LE(size, at + 120)
  }
  entry(0, 'Root Entry', 5, END, 0)
  entry(1, name, 2, 2, content.length)
  directory.writeUInt32LE(1, 76)
  return Buffer.concat([header, table, directory, content, Buffer.alloc(count * SECTOR - content.length)])
}
