import { Bail } from '../xlsx/bail.ts'

const HEADER_ENTRIES = 109
const ENTRY_BYTES = 128
const STREAM = 2
/** Numbers from here on are no sectors: the end of a chain, a free sector and the like. */
const NO_SECTOR = 0xfffffff0

interface Container {
  readonly bytes: Buffer
  readonly sectorSize: number
  readonly sectorCount: number
}

function sectorAt({ bytes, sectorSize, sectorCount }: Container, sector: number): Buffer {
  if (sector >= sectorCount) throw new Bail('sector beyond the file')
  return bytes.subarray((sector + 1) * sectorSize, (sector + 2) * sectorSize)
}

/** The sectors that hold the table of sectors: the first stand in the header, the others in a chain of their own. */
function tableSectors(container: Container): number[] {
  const { bytes, sectorSize, sectorCount } = container
  const found: number[] = []
  const take = (sector: number): void => {
    if (sector < NO_SECTOR) found.push(sector)
  }
  for (let entry = 0; entry < HEADER_ENTRIES; entry += 1) take(bytes.readUInt32LE(76 + entry * 4))
  let next = bytes.readUInt32LE(68)
  for (let seen = 0; next < NO_SECTOR; seen += 1) {
    if (seen > sectorCount) throw new Bail('endless chain')
    const sector = sectorAt(container, next)
    for (let at = 0; at < sectorSize - 4; at += 4) take(sector.readUInt32LE(at))
    next = sector.readUInt32LE(sectorSize - 4)
  }
  return found
}

/** For every sector, the one that follows it. */
function sectorTable(container: Container): Uint32Array {
  const sectors = tableSectors(container)
  const perSector = container.sectorSize / 4
  const table = new Uint32Array(sectors.length * perSector)
  for (const [index, number] of sectors.entries()) {
    const sector = sectorAt(container, number)
    for (let entry = 0; entry < perSector; entry += 1) table[index * perSector + entry] = sector.readUInt32LE(entry * 4)
  }
  return table
}

/** The content of a chain of sectors. Sectors that lie one after the other are taken together. */
function chainFrom(container: Container, table: Uint32Array, first: number): Buffer {
  const { bytes, sectorSize, sectorCount } = container
  const parts: Buffer[] = []
  let count = 0
  for (let from = first; from < NO_SECTOR; ) {
    let last = from
    while (table[last] === last + 1) last += 1
    count += last - from + 1
    if (last >= sectorCount || count > sectorCount) throw new Bail('broken chain')
    parts.push(bytes.subarray((from + 1) * sectorSize, (last + 2) * sectorSize))
    from = table[last] ?? 0xffffffff
  }
  const [only] = parts
  return only && parts.length === 1 ? only : Buffer.concat(parts)
}

/** The content of a stream in an OLE container. Throws `Bail` where the container is written in an unusual way. */
export function streamNamed(bytes: Buffer, name: string): Buffer {
  const shift = bytes.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) throw new Bail('sector size')
  const sectorSize = 2 ** shift
  const container = { bytes, sectorSize, sectorCount: Math.ceil(bytes.length / sectorSize) - 1 }
  const table = sectorTable(container)
  const directory = chainFrom(container, table, bytes.readUInt32LE(48))
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const entry = directory.subarray(at, at + ENTRY_BYTES)
    const nameBytes = Math.min(64, Math.max(2, entry.readUInt16LE(64)))
    if (entry[66] !== STREAM || entry.toString('utf16le', 0, nameBytes - 2) !== name) continue
    const size = entry.readUInt32LE(120)
    // Small streams lie in a place of their own.
    if (size < bytes.readUInt32LE(56)) throw new Bail('small stream')
    const content = chainFrom(container, table, entry.readUInt32LE(116))
    if (content.length < size) throw new Bail('short stream')
    return content.subarray(0, size)
  }
  throw new Bail('no such stream')
}
