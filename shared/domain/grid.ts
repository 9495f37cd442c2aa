/** A number that its format shows as a day: the spreadsheet's serial number, not yet a date. */
export interface DateSerial {
  readonly serial: number
}

/** What stands in a cell whose formula failed: "#N/A", "#I/T". */
export interface CellError {
  readonly error: string
}

/** A cell as it was stored; null is an empty cell. Plain values, because a large file has millions of them. */
export type CellValue = null | string | number | boolean | DateSerial | CellError

export const isSerial = (cell: CellValue | undefined): cell is DateSerial =>
  typeof cell === 'object' && cell !== null && 'serial' in cell

export const isCellError = (cell: CellValue | undefined): cell is CellError =>
  typeof cell === 'object' && cell !== null && 'error' in cell

/** `number` is the row number as the spreadsheet shows it. */
export interface GridRow {
  readonly number: number
  readonly cells: readonly CellValue[]
}

/** One sheet as a grid: no trailing empty cells, and rows without content may be absent. */
export interface SheetGrid {
  readonly name: string
  readonly date1904: boolean
  readonly rows: readonly GridRow[]
  /** What a person would not see at once; each is told, none changes what is read. */
  readonly notes?: SheetNotes
  /** Present where the sheet was a text file: what the reader had to decide. */
  readonly readAs?: ReadAs
}

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'cp850' | 'macintosh'

export interface EncodingSample {
  readonly encoding: TextEncoding
  readonly sample: string
}

/** How a text file was taken apart. What is not sure is told. */
export interface ReadAs {
  readonly encoding: TextEncoding
  /** False where the letters fit no encoding well, or some bytes are damaged. */
  readonly encodingSure: boolean
  /** Present where the bytes do not decide: how a part of the text looks in each encoding that it may be in. */
  readonly encodings?: readonly EncodingSample[]
  /** Text that had been encoded twice ("Ã¦" for "æ") was put right. */
  readonly repaired: boolean
  readonly delimiter: string
  /** False where a comma divides the fields, though the numbers may have decimal commas. */
  readonly delimiterSure: boolean
  /** Rows with a quotation that never ends (at most 100 of them): their quotation marks were read as letters. */
  readonly openQuotes: readonly number[]
}

export interface SheetNotes {
  readonly hidden?: boolean
  /** Rows that a filter or a person has hidden. They are read like the others. */
  readonly hiddenRows?: number
  /** The sheet holds a pivot table: a summary, not rows of ours. */
  readonly pivot?: boolean
  /** Formula cells that the program which wrote the file left without a value. */
  readonly formulasWithoutValue?: number
}
