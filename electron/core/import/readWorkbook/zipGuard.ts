import yauzl from 'yauzl'

/** What the zip directory alone says, before anything is unpacked. */
export type ZipVerdict = 'fine' | 'encrypted' | 'too-large' | 'damaged'

const MAX_ENTRIES = 5_000
const MAX_ENTRY_BYTES = 150_000_000
const MAX_TOTAL_BYTES = 400_000_000
const MAX_RATIO = 1_000
/** Small parts compress well without being bombs. */
const RATIO_FLOOR_BYTES = 10_000_000

export function guardZip(bytes: Buffer): Promise<ZipVerdict> {
  return new Promise((resolve) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return resolve('damaged')
      if (zip.entryCount > MAX_ENTRIES) return resolve('too-large')
      let total = 0
      zip.on('error', () => resolve('damaged'))
      zip.on('end', () => resolve('fine'))
      zip.on('entry', (entry) => {
        total += entry.uncompressedSize
        if ((entry.generalPurposeBitFlag & 1) === 1) return resolve('encrypted')
        const swollen =
          entry.uncompressedSize > RATIO_FLOOR_BYTES && entry.uncompressedSize > entry.compressedSize * MAX_RATIO
        if (swollen || entry.uncompressedSize > MAX_ENTRY_BYTES || total > MAX_TOTAL_BYTES) return resolve('too-large')
        zip.readEntry()
      })
      zip.readEntry()
    })
  })
}
