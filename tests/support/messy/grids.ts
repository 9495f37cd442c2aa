import type { CellValue, SheetNotes } from '../../../shared/domain/grid.ts'
import type { Workbook } from '../../../shared/domain/importing.ts'

type Rows = readonly (readonly CellValue[])[]

/** A file as the reader gives it, without a file: sheet name → rows, from row 1. */
export const workbookOf = (
  sheets: Readonly<Record<string, Rows>>,
  notes: Readonly<Record<string, SheetNotes>> = {},
  fileName = 'udtræk.xlsx',
): Workbook => ({
  fileName,
  sha256: '0'.repeat(64),
  bytes: 1,
  format: 'xlsx',
  sheets: Object.entries(sheets).map(([name, rows]) => ({
    name,
    date1904: false,
    rows: rows.flatMap((cells, index) => (cells.length > 0 ? [{ number: index + 1, cells }] : [])),
    ...(notes[name] ? { notes: notes[name] } : {}),
  })),
})

export const assessmentHeader = ['Løbenr.', 'CPR', 'Navn', 'Bopælskommune', 'Afgørelsesdato', 'Team', 'Afsluttet dato']

/** A made-up assessment as a row under `assessmentHeader`. */
export const assessmentRow = (serial: number, change: Readonly<Record<string, CellValue>> = {}): CellValue[] => {
  const day = String((serial % 28) + 1).padStart(2, '0')
  const cells: Readonly<Record<string, CellValue>> = {
    'Løbenr.': serial,
    CPR: `${day}0604-${4000 + serial}`,
    Navn: `Testbarn ${serial}`,
    Bopælskommune: serial % 2 === 0 ? 'Ishøj' : 'Vallensbæk',
    Afgørelsesdato: `${day}-05-2013`,
    Team: serial % 2 === 0 ? 'Børneteam' : 'Ungeteam',
    'Afsluttet dato': null,
    ...change,
  }
  return assessmentHeader.map((header) => cells[header] ?? null)
}

export const assessmentRows = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => assessmentRow(index + 1))
