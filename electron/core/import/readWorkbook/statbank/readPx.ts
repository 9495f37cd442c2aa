import type { CellValue, SheetGrid } from '../../../../../shared/domain/grid.ts'
import { FileFault } from '../fileFault.ts'
import { decodeText } from '../text/decode.ts'
import { type PxKeyword, readKeywords } from './pxKeywords.ts'
import { type Dimension, gridOfTable, roleOf } from './statTable.ts'

const MAX_BYTES = 100_000_000
const MAX_VALUES = 5_000_000
const MAX_CATEGORIES = 100_000
const token = /"([^"]*)"|([^\s",;]+)/g

const pxStart =
  /^\ufeff?\s*(?:CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|MATRIX|DECIMALS|SHOWDECIMALS)\s*=\s*["\d]/i

export const looksLikePx = (head: string): boolean => pxStart.test(head)

class Keywords {
  readonly #all: readonly PxKeyword[]

  constructor(all: readonly PxKeyword[]) {
    this.#all = all
  }

  texts(name: string, subject = ''): readonly string[] {
    return this.#all.find((keyword) => keyword.name === name && keyword.subject === subject)?.texts ?? []
  }

  has(name: string): boolean {
    return this.#all.some((keyword) => keyword.name === name)
  }
}

const cellOf = (quoted: string | undefined, bare: string | undefined): CellValue => {
  const text = quoted ?? bare ?? ''
  const number = quoted === undefined ? Number(text) : Number.NaN
  return Number.isFinite(number) ? number : text
}

function dimensionOf(name: string, keywords: Keywords): Dimension {
  const labels = keywords.texts('VALUES', name)
  const texts = labels.length > 0 ? labels : keywords.texts('CODES', name)
  if (texts.length === 0) throw new FileFault('damaged', 'a variable without values')
  if (texts.length > MAX_CATEGORIES) throw new FileFault('too-large', 'values of a variable')
  const isTime = keywords.texts('TIMEVAL', name).length > 0
  return { name, role: roleOf(name, texts, isTime ? 'time' : undefined), labels: texts }
}

/** With KEYS, a line begins with the codes of its stub and gives the values of one row; rows without a line are missing. */
function keyedValues(
  tokens: readonly RegExpExecArray[],
  keywords: Keywords,
  stubs: readonly Dimension[],
  width: number,
) {
  const keys = stubs.map(({ name, labels }) => {
    const byCode = keywords.texts('KEYS', name)[0]?.toUpperCase() === 'CODES'
    return new Map((byCode ? keywords.texts('CODES', name) : labels).map((key, index) => [key, index]))
  })
  const rowCount = stubs.reduce((product, { labels }) => product * labels.length, 1)
  const values: CellValue[] = new Array(rowCount * width).fill('..')
  const length = stubs.length + width
  for (let at = 0; at < tokens.length; at += length) {
    let row = 0
    for (const [index, known] of keys.entries()) {
      const match = tokens[at + index]
      const place = known.get(match?.[1] ?? match?.[2] ?? '')
      if (place === undefined) throw new FileFault('damaged', 'an unknown key')
      row = row * known.size + place
    }
    for (let column = 0; column < width; column += 1) {
      const match = tokens[at + keys.length + column]
      if (!match) throw new FileFault('damaged', 'a row cut short')
      values[row * width + column] = cellOf(match[1], match[2])
    }
  }
  return values
}

/** A PC-Axis file, as Statistikbanken's API and many municipalities' statistics offices give it. */
export function readPx(bytes: Buffer, sheetName: string): SheetGrid {
  if (bytes.length > MAX_BYTES) throw new FileFault('too-large', 'PX')
  const { text } = decodeText(bytes)
  const { keywords: all, dataAt } = readKeywords(text)
  const keywords = new Keywords(all)
  const stubs = keywords.texts('STUB').map((name) => dimensionOf(name, keywords))
  const heading = keywords.texts('HEADING').map((name) => dimensionOf(name, keywords))
  const width = heading.reduce((product, { labels }) => product * labels.length, 1)
  const count = stubs.reduce((product, { labels }) => product * labels.length, width)
  if (count > MAX_VALUES) throw new FileFault('too-large', `${count} values`)
  const end = text.indexOf(';', dataAt)
  if (end < 0) throw new FileFault('damaged', 'data cut short')
  const tokens = [...text.slice(dataAt, end).matchAll(token)]
  const values = keywords.has('KEYS')
    ? keyedValues(tokens, keywords, stubs, width)
    : tokens.map((match) => cellOf(match[1], match[2]))
  return gridOfTable({
    name: keywords.texts('MATRIX')[0] ?? sheetName,
    title: keywords.texts('TITLE')[0] ?? keywords.texts('DESCRIPTION')[0] ?? sheetName,
    unit: keywords.texts('UNITS')[0] ?? '-',
    dimensions: [...stubs, ...heading],
    values,
  })
}
