import { mainNamespace, workbookFrame } from '../../support/makeXlsx.ts'
import { makeZip } from '../../support/makeZip.ts'
import { pack } from './pack.ts'

/** A cell as Excel writes it: shared text, number, or a day as a serial with a date style. */
export type LargeCell = string | number | null | { readonly serial: number }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

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

const letterOf = (column: number): string => String.fromCharCode(65 + column)

function* sheetXml(rows: Iterable<readonly LargeCell[]>, texts: SharedTexts): Generator<string> {
  const cell = (value: LargeCell, column: number, row: number): string => {
    const at = `${letterOf(column)}${row}`
    if (value === null) return ''
    if (typeof value === 'string') return `<c r="${at}" t="s"><v>${texts.number(value)}</v></c>`
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" s="1"><v>${value.serial}</v></c>`
  }
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${mainNamespace}><sheetData>`
  let row = 0
  for (const cells of rows) {
    row += 1
    yield `<row r="${row}" spans="1:${cells.length}">${cells.map((value, column) => cell(value, column, row)).join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}

/** An Excel file of one sheet with at most 26 columns and as many rows as wanted, its texts shared. */
export async function largeXlsx(sheetName: string, rows: Iterable<readonly LargeCell[]>): Promise<Buffer> {
  const texts = new SharedTexts()
  const sheet = await pack('xl/worksheets/sheet1.xml', sheetXml(rows, texts))
  return makeZip([...workbookFrame([sheetName]), sheet, await pack('xl/sharedStrings.xml', texts.xml())])
}
