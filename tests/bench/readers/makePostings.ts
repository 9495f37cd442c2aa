// Files of postings, kept in a cache folder so that they are made once.
import { once } from 'node:events'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, createDeflateRaw } from 'node:zlib'
import { mainNamespace, workbookFrame } from '../../support/makeXlsx.ts'
import { makeZip, type PackedPart } from '../../support/makeZip.ts'
import { type PostingCell, postingHeader, postings } from './postings.ts'

/** Raise it when the files change: old ones are then no longer used. */
const EDITION = 2
export const filesFolder = join(tmpdir(), `aarsrapport-bench-files-${EDITION}`)

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Packs a part piece by piece, because a sheet of 500,000 rows is 300 MB of XML. */
export async function pack(name: string, pieces: Iterable<string>): Promise<PackedPart> {
  const deflate = createDeflateRaw({ level: 6 })
  const packed: Buffer[] = []
  deflate.on('data', (chunk: Buffer) => packed.push(chunk))
  let size = 0
  let crc = 0
  for (const piece of pieces) {
    const bytes = Buffer.from(piece)
    size += bytes.length
    crc = crc32(bytes, crc)
    if (!deflate.write(bytes)) await once(deflate, 'drain')
  }
  deflate.end()
  await once(deflate, 'end')
  return { name, packed: Buffer.concat(packed), size, crc }
}

const letters = postingHeader.map((_, column) => String.fromCharCode(65 + column))

class SharedTexts {
  readonly #numbers = new Map<string, number>()
  uses = 0

  number(text: string): number {
    this.uses += 1
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }

  *xml(): Generator<string> {
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst ${mainNamespace} count="${this.uses}" uniqueCount="${this.#numbers.size}">`
    for (const text of this.#numbers.keys()) yield `<si><t>${escaped(text)}</t></si>`
    yield '</sst>'
  }
}

function* sheetXml(count: number, texts: SharedTexts): Generator<string> {
  const cell = (value: PostingCell, column: number, row: number): string => {
    const at = `${letters[column]}${row}`
    if (typeof value === 'string') return `<c r="${at}" t="s"><v>${texts.number(value)}</v></c>`
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" s="1"><v>${value.serial}</v></c>`
  }
  const rowXml = (cells: readonly PostingCell[], row: number): string =>
    `<row r="${row}" spans="1:${cells.length}">${cells.map((value, column) => cell(value, column, row)).join('')}</row>`

  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${mainNamespace}><dimension ref="A1:N${count + 1}"/><sheetData>${rowXml(postingHeader, 1)}`
  let row = 1
  for (const cells of postings(count)) {
    row += 1
    yield rowXml(cells, row)
  }
  yield '</sheetData></worksheet>'
}

/** Makes a file of the cache once; written under another name first, so that a broken-off run leaves none half-done. */
export async function cachedFile(name: string, make: () => Promise<Buffer>): Promise<string> {
  const path = join(filesFolder, name)
  if (!existsSync(path)) {
    mkdirSync(filesFolder, { recursive: true })
    writeFileSync(`${path}.part`, await make())
    renameSync(`${path}.part`, path)
  }
  return path
}

export const postingsXlsx = (count: number): Promise<string> =>
  cachedFile(`postings-${count}.xlsx`, async () => {
    const texts = new SharedTexts()
    const sheet = await pack('xl/worksheets/sheet1.xml', sheetXml(count, texts))
    return makeZip([...workbookFrame(['Posteringer']), sheet, await pack('xl/sharedStrings.xml', texts.xml())])
  })
