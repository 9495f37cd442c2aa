import type { GridRow, SheetGrid } from '../../../../../shared/domain/grid.ts'
import type { Place } from '../../../../../shared/problems.ts'
import { cellText, printedText } from '../../cells/cellText.ts'
import { holdsCpr } from '../../cells/cpr.ts'
import { type Decimal, fromDouble, inUnits, timesPowerOfTen } from '../../cells/decimal.ts'
import { isEmptyMark, type NumberStyle, readNumberText } from '../../cells/numberText.ts'
import { quotable } from '../../finding.ts'
import { badValue } from '../../validate/badValue.ts'
import type { LedgerLine } from '../ledgerLine.ts'
import { type Head, headLabel, isYearLine, type Part } from './heads.ts'

/** Where a row of the table finds its columns. */
export interface LedgerSheet {
  readonly sheet: SheetGrid
  readonly heads: readonly Head[]
  readonly firstHead: Head
  readonly filePlace: Place
}

export const headOf = ({ heads, firstHead }: LedgerSheet, row: number): Head =>
  heads.findLast((head) => head.row.number < row) ?? firstHead

const isHead = ({ heads, firstHead }: LedgerSheet, row: GridRow): boolean =>
  row.number < firstHead.row.number || heads.some((head) => head.row === row)

export function placeOf(ledger: LedgerSheet, row: number, part?: Part): Place {
  const head = headOf(ledger, row)
  return { ...ledger.filePlace, row, ...(part ? { column: headLabel(head, head[part]) } : {}) }
}

/** The texts among the amounts: they tell how the sheet writes its numbers. */
export const amountTexts = (ledger: LedgerSheet): string[] =>
  ledger.sheet.rows.flatMap((row) => {
    if (isHead(ledger, row)) return []
    const head = headOf(ledger, row.number)
    return [head.budget, head.accounts, head.deviation].flatMap((at) => {
      const cell = row.cells[at]
      return typeof cell === 'string' && !isEmptyMark(cell) ? [cell] : []
    })
  })

/** What stands above the first line and in the heads: a unit may be named there. */
export const textsAbove = (ledger: LedgerSheet): string[] =>
  ledger.sheet.rows
    .filter((row) => isHead(ledger, row) || row.number === ledger.firstHead.row.number + 1)
    .flatMap((row) => row.cells.filter((cell) => typeof cell === 'string'))

/** How the table's amounts are read. */
export interface AmountReading {
  readonly style: NumberStyle
  /** Power of ten that they are printed in. */
  readonly exponent: number
}

/** A unit that the cell itself names was part of the question about the table's unit; another one contradicts it. */
function meantBy(text: string, { style, exponent }: AmountReading): Decimal | null {
  const reading = readNumberText(text, style)
  if (!reading || reading.side !== null) return null
  return reading.exponent === 0 || exponent === 0 || reading.exponent === exponent ? reading.number : null
}

/** Øre; null for a blank cell, which is not zero. A text that is no amount refuses the file: a total would be wrong. */
function amountIn(row: GridRow, at: number, reading: AmountReading, place: Place): number | null {
  const cell = at < 0 ? undefined : row.cells[at]
  if (cell === undefined || cell === null) return null
  if (typeof cell === 'string' && (cell.trim() === '' || isEmptyMark(cell))) return null
  const number = typeof cell === 'number' ? fromDouble(cell) : typeof cell === 'string' ? meantBy(cell, reading) : null
  const scaled = number && timesPowerOfTen(number, reading.exponent)
  const ore = scaled ? inUnits(scaled, 2) : null
  if (ore !== null) return ore
  const text = quotable(cellText(cell) ?? '')
  return badValue(place, {
    da: `»${text}« er ikke et beløb. Ret cellen, og indlæs filen igen.`,
    en: `“${text}” is not an amount. Correct the cell and import the file again.`,
  })
}

/** The label stands in the column before the amounts that has most texts; account numbers and blank columns may stand beside it. */
function labelColumn({ sheet, firstHead }: LedgerSheet): number {
  const before = Math.min(firstHead.budget, firstHead.accounts)
  let best = { at: 0, texts: -1 }
  for (let at = 0; at < before; at += 1) {
    const texts = sheet.rows.filter((row) => {
      const cell = row.cells[at]
      return row.number >= firstHead.row.number && typeof cell === 'string' && /\p{L}/u.test(cell)
    }).length
    if (texts > best.texts) best = { at, texts }
  }
  return best.at
}

function refuseCpr(label: string, place: Place): void {
  if (!holdsCpr(label)) return
  badValue(place, {
    da: 'teksten indeholder noget, der ligner et CPR-nummer. Fjern det, og indlæs filen igen.',
    en: 'the text holds something that looks like a CPR number. Remove it and import the file again.',
  })
}

/** The rows of the table with their amounts, under the headings that they stand under. */
export function readLines(ledger: LedgerSheet, reading: AmountReading): LedgerLine[] {
  const lines: LedgerLine[] = []
  const labelAt = labelColumn(ledger)
  let heading = ''
  let block = 0
  for (const row of ledger.sheet.rows) {
    const head = headOf(ledger, row.number)
    if (row.number < ledger.firstHead.row.number || isYearLine(row, head)) continue
    const label = printedText(row.cells[labelAt]) || null
    const place = { ...ledger.filePlace, row: row.number }
    if (label !== null) refuseCpr(label, place)
    const amount = (part: Part): number | null =>
      isHead(ledger, row) ? null : amountIn(row, head[part], reading, placeOf(ledger, row.number, part))
    const [budget, accounts, printedDeviation] = [amount('budget'), amount('accounts'), amount('deviation')]
    if (budget === null && accounts === null && printedDeviation === null) {
      if (label !== null) {
        heading = label
        block += 1
      }
      continue
    }
    if (label === null)
      badValue(place, {
        da: 'rækken har beløb, men ingen tekst. Skriv den, og indlæs filen igen.',
        en: 'the row has amounts but no label. Write it and import the file again.',
      })
    const { forecast } = head
    lines.push({ row: row.number, label, heading, block, budget, accounts, printedDeviation, forecast })
  }
  return lines
}
