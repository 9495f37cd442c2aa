import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { FileFault } from '../../../electron/core/import/readWorkbook/fileFault.ts'
import { guardZip, streamingLimits } from '../../../electron/core/import/readWorkbook/zip/guardZip.ts'
import { unpackInChunks, unpackWhole } from '../../../electron/core/import/readWorkbook/zip/unpack.ts'
import { readZipDirectory, type ZipEntry } from '../../../electron/core/import/readWorkbook/zip/zipDirectory.ts'
import { makeZip, type PackedPart } from '../../support/makeZip.ts'

const parts = [
  { name: 'a.xml', data: 'første del' },
  { name: 'mappe/b.xml', data: Array.from({ length: 100_000 }, (_, index) => String(index ** 2 % 9_973)).join(' ') },
]

function guarded(bytes: Buffer): readonly ZipEntry[] {
  const entries = readZipDirectory(bytes)
  guardZip(bytes, entries, streamingLimits)
  return entries
}

async function unpacked(bytes: Buffer, entry: ZipEntry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of unpackInChunks(bytes, entry)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const verdictOf = async (bytes: Buffer): Promise<string> => {
  try {
    for (const entry of guarded(bytes)) await unpacked(bytes, entry)
    return 'fine'
  } catch (thrown) {
    return thrown instanceof FileFault ? thrown.verdict : String(thrown)
  }
}

/** Changes a number in the directory's record of the last part. */
function changed(offset: number, value: number, width: 2 | 4 = 4): Buffer {
  const bytes = Buffer.from(makeZip(parts))
  bytes.writeUIntLE(value, bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + offset, width)
  return bytes
}

const packed = (name: string, size: number, data: Buffer = Buffer.alloc(10)): PackedPart => ({
  name,
  packed: deflateRawSync(data),
  size,
  crc: 0,
})

describe('an archive', () => {
  test('gives its parts, whole and in chunks', async () => {
    const bytes = makeZip(parts)
    const entries = guarded(bytes)
    expect(entries.map(({ name, size }) => [name, size])).toEqual([
      ['a.xml', 11],
      ['mappe/b.xml', parts[1]?.data.length],
    ])
    for (const [index, entry] of entries.entries()) {
      expect((await unpacked(bytes, entry)).toString()).toBe(parts[index]?.data)
      expect(unpackWhole(bytes, entry, 1_000_000).toString()).toBe(parts[index]?.data)
    }
  })

  test('may end in a comment, and name its folders with backslashes', async () => {
    const bytes = Buffer.concat([makeZip([{ name: 'xl\\a.xml', data: 'a' }]), Buffer.from('kommentar')])
    expect(guarded(bytes)[0]?.name).toBe('xl/a.xml')
  })

  test('may have its sizes in a wide field, as streaming writers do', async () => {
    const bytes = Buffer.from(makeZip([{ name: 'a.xml', data: 'a' }]))
    const [entry] = readZipDirectory(bytes)
    const record = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1')
    const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
    const extra = Buffer.alloc(12)
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(8, 2)
    extra.writeUInt32LE(entry?.size ?? 0, 4)
    bytes.writeUInt32LE(0xffffffff, record + 24)
    bytes.writeUInt16LE(extra.length, record + 30)
    const wide = Buffer.concat([bytes.subarray(0, end), extra, bytes.subarray(end)])
    expect(guarded(wide)[0]?.size).toBe(1)
    expect(await verdictOf(wide)).toBe('fine')
  })
})

describe('is refused', () => {
  test.each<[string, Buffer, string]>([
    ['when it is empty', Buffer.alloc(0), 'damaged'],
    ['when it is noise', Buffer.alloc(500, 7), 'damaged'],
    ['when its end is missing', makeZip(parts).subarray(0, -30), 'damaged'],
    ['when it is cut in the middle', makeZip(parts).subarray(0, 400), 'damaged'],
    ['when a part is encrypted', changed(8, 1, 2), 'encrypted'],
    ['when a part is encrypted with AES', changed(10, 99, 2), 'encrypted'],
    ['when a part is packed in another way', changed(10, 12, 2), 'damaged'],
    ['when a part claims 4 GB', changed(24, 0xf0000000), 'too-large'],
    ['when a part is larger than it says', changed(24, 1_000), 'damaged'],
    ['when a part is smaller than it says', changed(24, 600_000), 'damaged'],
    ['when a check sum is another', changed(16, 1), 'damaged'],
    ['when a part lies beyond the end', changed(42, 0x7fffffff), 'damaged'],
    ['when two parts are the same bytes', changed(42, 0), 'damaged'],
    ['when a name leads out of the folder', makeZip([{ name: '../../a.xml', data: 'a' }]), 'damaged'],
    ['when a name begins at the root', makeZip([{ name: '/etc/passwd', data: 'a' }]), 'damaged'],
    ['when a name holds a NUL', makeZip([{ name: 'a\0.xml', data: 'a' }]), 'damaged'],
    [
      'when two names differ in capitals only',
      makeZip([
        { name: 'a.xml', data: 'a' },
        { name: 'A.XML', data: 'b' },
      ]),
      'damaged',
    ],
    [
      'when a part unpacks to a thousand times its size',
      makeZip([{ name: 'a', data: Buffer.alloc(25_000_000) }]),
      'too-large',
    ],
    [
      'when there are more parts than an office file has',
      makeZip(Array.from({ length: 5_001 }, (_, index) => packed(`${index}`, 1))),
      'too-large',
    ],
    [
      'when all parts together are too large',
      makeZip(Array.from({ length: 8 }, (_, index) => packed(`${index}`, 300_000_000, randomBytes(1_100_000)))),
      'too-large',
    ],
  ])('%s', async (_, bytes, verdict) => {
    const started = performance.now()
    expect(await verdictOf(bytes)).toBe(verdict)
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  test('wherever it is cut off', async () => {
    const whole = makeZip(parts)
    for (let length = 0; length < whole.length; length += Math.ceil(whole.length / 200)) {
      expect(await verdictOf(Buffer.from(whole.subarray(0, length)))).not.toBe('fine')
    }
  })

  test('whichever bit of its data is another, unless that changes nothing', async () => {
    const whole = makeZip(parts)
    const [, second] = readZipDirectory(whole)
    const start = (second?.offset ?? 0) + 30 + 'mappe/b.xml'.length
    const step = Math.ceil((second?.compressedSize ?? 0) / 200)
    let refused = 0
    for (let at = start; at < start + (second?.compressedSize ?? 0); at += step) {
      const flipped = Buffer.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      if ((await verdictOf(flipped)) !== 'fine') refused += 1
      else expect(second && (await unpacked(flipped, second)).toString()).toBe(parts[1]?.data)
    }
    expect(refused).toBeGreaterThan(190)
  })
})

/** Bytes that do not compress, the same every time. */
function randomBytes(count: number): Buffer {
  const bytes = Buffer.alloc(count)
  let state = 1
  for (let at = 0; at < count; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[at] = state >>> 24
  }
  return bytes
}
