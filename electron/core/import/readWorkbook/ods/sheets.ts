import type { CellValue, GridRow, SheetGrid } from '../../../../../shared/domain/grid.ts'
import { FileFault } from '../fileFault.ts'
import { decodeReferences } from '../xlsx/xmlText.ts'
import { asUtf8, CellValues, EMPTY_PARAGRAPH } from './cellValue.ts'
import { attribute, type MarkupSink } from './markup.ts'
import type { OdsStyles } from './styles.ts'

const MAX_COLUMNS = 16_384
const MAX_ROWS = 1_048_576
/** Repetitions are cheap to write: this many cells is what the largest honest sheets hold. */
const MAX_CELLS = 20_000_000
const MAX_TEXT = 1_000_000

interface OpenSheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: GridRow[]
  /** Rows passed, with repetitions. */
  passed: number
  hiddenRows: number
  formulasWithoutValue: number
}

const repeated = (tag: string, name: string): number => {
  const text = attribute(tag, name)
  const count = text === null ? 1 : Number(text)
  return Number.isSafeInteger(count) && count > 0 ? count : 1
}

/** Builds sheets from the markup of content.xml. */
export class OdsSheets implements MarkupSink {
  readonly sheets: SheetGrid[] = []
  readonly #styles: OdsStyles
  readonly #values = new CellValues()
  readonly #pivotSheets = new Set<string>()
  readonly #previewRows: number
  #date1904 = false
  #sheet: OpenSheet | null = null
  #cells: CellValue[] = []
  #column = 0
  #rowTag = ''
  #cellTag = ''
  #paragraphs: string[] = []
  #textLength = 0
  /** What the open paragraph holds, as written; null outside of one. */
  #paragraph: string | null = null
  /** Within drawings, remarks and changes kept for review: the element whose end ends it, and how deep it is nested. */
  #skipped = ''
  #depth = 0
  #cellCount = 0

  constructor(styles: OdsStyles, previewRows: number) {
    this.#styles = styles
    this.#previewRows = previewRows
  }

  /** True while a preview has seen enough of the open sheet. */
  get enough(): boolean {
    return this.#sheet !== null && this.#sheet.rows.length >= this.#previewRows
  }

  plainCell(tag: string, paragraph: string): void {
    if (this.#skipped !== '') return
    this.#cellTag = tag
    this.#paragraphs = [paragraph]
    this.#endCell()
  }

  open(name: string, tag: string, empty: boolean): void {
    if (this.#skipped !== '') {
      if (name === this.#skipped && !empty) this.#depth += 1
      return
    }
    switch (name) {
      case 'table:table-cell':
        this.#cellTag = tag
        this.#paragraphs = []
        this.#textLength = 0
        if (empty) this.#endCell()
        return
      case 'text:p':
        if (this.#cellTag === '') return
        if (empty) this.#paragraphs.push(EMPTY_PARAGRAPH)
        else this.#paragraph = ''
        return
      case 'table:covered-table-cell':
        this.#column += repeated(tag, 'table:number-columns-repeated')
        if (!empty) this.#skip(name)
        return
      case 'table:table-row':
        this.#rowTag = tag
        this.#cells = []
        this.#column = 0
        if (empty) this.#endRow()
        return
      case 'table:table':
        if (!empty) this.#beginSheet(tag)
        return
      case 'office:annotation':
      case 'table:tracked-changes':
      case 'table:shapes':
        if (!empty) this.#skip(name)
        return
      default:
        this.#other(name, tag, empty)
    }
  }

  close(name: string): void {
    if (this.#skipped !== '') {
      if (name === this.#skipped) this.#depth -= 1
      if (this.#depth === 0) this.#skipped = ''
      return
    }
    switch (name) {
      case 'text:p':
        if (this.#paragraph !== null) this.#paragraphs.push(this.#paragraph)
        this.#paragraph = null
        return
      case 'table:table-cell':
        this.#endCell()
        return
      case 'table:table-row':
        this.#endRow()
        return
      case 'table:table':
        this.#endSheet()
        return
      default:
        if (this.#paragraph !== null) this.#paragraph += `</${name}>`
        else this.#styles.close(name)
    }
  }

  text(text: string): void {
    if (this.#paragraph === null || this.#skipped !== '') return
    this.#paragraph += text
    this.#textLength += text.length
    if (this.#textLength > MAX_TEXT) throw new FileFault('long-text', `${this.#textLength} characters`)
  }

  /** The sheets once all markup was read; those of pivot tables are known only then. */
  finished(): readonly SheetGrid[] {
    if (this.#sheet) throw new FileFault('damaged', 'a sheet without end')
    return this.sheets.map((sheet) =>
      this.#pivotSheets.has(sheet.name) ? { ...sheet, notes: { ...sheet.notes, pivot: true } } : sheet,
    )
  }

  /** Ends the open sheet of a preview before its end. */
  cutShort(): void {
    this.#endSheet()
  }

  #skip(name: string): void {
    this.#skipped = name
    this.#depth = 1
  }

  #other(name: string, tag: string, empty: boolean): void {
    if (name.startsWith('draw:')) {
      if (!empty) this.#skip(name)
    } else if (this.#paragraph !== null) this.#paragraph += tag
    else if (name === 'table:null-date') this.#date1904 = attribute(tag, 'table:date-value') === '1904-01-01'
    else if (name === 'table:data-pilot-table') this.#pivot(attribute(tag, 'table:target-range-address') ?? '')
    else this.#styles.open(name, tag)
  }

  /** "'Ark 1'.A1:'Ark 1'.C9" or "Ark1.A1:Ark1.C9". */
  #pivot(address: string): void {
    const match = /^\$?(?:'((?:[^']|'')*)'|([^.']*))\./.exec(decodeReferences(asUtf8(address)))
    if (match) this.#pivotSheets.add((match[1] ?? match[2] ?? '').replaceAll("''", "'"))
  }

  #beginSheet(tag: string): void {
    if (this.#sheet) throw new FileFault('damaged', 'a sheet within a sheet')
    this.#sheet = {
      name: decodeReferences(asUtf8(attribute(tag, 'table:name') ?? '')),
      hidden: this.#styles.hidesTable(attribute(tag, 'table:style-name')),
      rows: [],
      passed: 0,
      hiddenRows: 0,
      formulasWithoutValue: 0,
    }
  }

  #endSheet(): void {
    const sheet = this.#sheet
    if (!sheet) return
    this.#sheet = null
    const { name, hidden, rows, hiddenRows, formulasWithoutValue } = sheet
    const notes = {
      ...(hidden ? { hidden } : {}),
      ...(hiddenRows > 0 ? { hiddenRows } : {}),
      ...(formulasWithoutValue > 0 ? { formulasWithoutValue } : {}),
    }
    const noted = Object.keys(notes).length > 0 ? { notes } : {}
    this.sheets.push({ name, date1904: this.#date1904, rows, ...noted })
  }

  #endCell(): void {
    const tag = this.#cellTag
    this.#cellTag = ''
    const count = repeated(tag, 'table:number-columns-repeated')
    const isDate = this.#styles.showsDate(attribute(tag, 'table:style-name'))
    const value = this.#values.valueOf(tag, this.#paragraphs, isDate, this.#date1904)
    if (value === null) {
      const formula = tag.includes(' table:formula="') && attribute(tag, 'office:value-type') === null
      if (formula && this.#sheet) this.#sheet.formulasWithoutValue += 1
    } else {
      if (this.#column + count > MAX_COLUMNS) throw new FileFault('too-large', 'columns')
      while (this.#cells.length < this.#column) this.#cells.push(null)
      for (let copy = 0; copy < count; copy += 1) this.#cells.push(value)
    }
    this.#column += count
  }

  #endRow(): void {
    const sheet = this.#sheet
    if (!sheet) return
    const count = repeated(this.#rowTag, 'table:number-rows-repeated')
    const cells = this.#cells
    if (cells.length > 0 && !this.enough) {
      this.#cellCount += cells.length * count
      if (sheet.passed + count > MAX_ROWS || this.#cellCount > MAX_CELLS) throw new FileFault('too-large', 'rows')
      for (let copy = 1; copy <= count; copy += 1) sheet.rows.push({ number: sheet.passed + copy, cells })
      const visibility = attribute(this.#rowTag, 'table:visibility')
      if (visibility === 'collapse' || visibility === 'filter') sheet.hiddenRows += count
    }
    sheet.passed += count
  }
}
