import { monthName } from '../../../../shared/danish.ts'
import type { SheetGrid } from '../../../../shared/domain/grid.ts'
import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { SqlValue } from '../../database/connection.ts'
import { cellText } from '../cells/cellText.ts'
import { holdsCpr } from '../cells/cpr.ts'
import { type Decimal, fromDouble, inUnits } from '../cells/decimal.ts'
import { isEmptyMark, parseNumberText } from '../cells/numberText.ts'
import { yearIn } from '../cells/period.ts'
import { findCode } from '../codeLists.ts'
import { quotable } from '../finding.ts'
import { foldHeader, isOneOf } from '../headerText.ts'
import type { Candidate, ParseContext, ParsedRow, ParsedSheet } from '../parsedSheet.ts'
import type { MonthMatrixProfile } from '../profileSchema.ts'
import { badValue } from '../validate/badValue.ts'
import { cprInText } from '../validate/cprInText.ts'
import { notData } from '../validate/notData.ts'
import { totalDiffers } from '../validate/totalDiffers.ts'
import { unknownCode } from '../validate/unknownCode.ts'
import { titlesAbove } from './sheetTitles.ts'

type Row = SheetGrid['rows'][number]
type Measure = MonthMatrixProfile['measures'][number]

interface Block {
  readonly measure: Measure
  readonly header: Row
  /** Column index by month, 1–12. */
  readonly months: ReadonlyMap<number, number>
  readonly rows: readonly Row[]
}

const monthNumbers = new Map(
  Array.from({ length: 12 }, (_, index) => [foldHeader(monthName(index + 1)), index + 1] as const),
)

function monthsIn(row: Row, profile: MonthMatrixProfile): ReadonlyMap<number, number> | null {
  const first = cellText(row.cells[0])
  if (first === null || !isOneOf(first, profile.rowHeaders)) return null
  const months = new Map<number, number>()
  for (const [at, cell] of row.cells.entries()) {
    const text = cellText(cell)
    const month = text === null ? undefined : monthNumbers.get(foldHeader(text))
    if (month !== undefined && !months.has(month)) months.set(month, at)
  }
  return months.size > 0 ? months : null
}

function blocksIn(sheet: SheetGrid, profile: MonthMatrixProfile): Block[] {
  const blocks: Block[] = []
  let measure: Measure | null = null
  let open: { measure: Measure; header: Row; months: ReadonlyMap<number, number>; rows: Row[] } | null = null
  for (const row of sheet.rows) {
    const first = cellText(row.cells[0])
    const titled =
      row.cells.length === 1 && first !== null ? profile.measures.find((m) => isOneOf(first, m.titles)) : undefined
    const months = measure ? monthsIn(row, profile) : null
    if (titled) {
      measure = titled
      open = null
    } else if (months && measure) {
      open = { measure, header: row, months, rows: [] }
      blocks.push(open)
    } else open?.rows.push(row)
  }
  return blocks
}

export function matchMonthMatrix(sheet: SheetGrid, profile: MonthMatrixProfile): Candidate {
  const blocks = blocksIn(sheet, profile)
  const missing = profile.measures.filter((measure) => !blocks.some((block) => block.measure === measure))
  const lacking = blocks.flatMap((block) => [...monthNumbers.values()].filter((month) => !block.months.has(month)))
  const titles = missing.map((measure) => measure.titles[0] ?? measure.column)
  return {
    profile,
    found: blocks.length * 13,
    wanted: profile.measures.length * 13,
    missing: [...titles, ...[...new Set(lacking)].map((month) => monthName(month))],
    parse: (context) => parseMonthMatrix(sheet, profile, blocks, context),
  }
}

function numberIn(row: Row, at: number): Decimal | 'empty' | 'bad' {
  const cell = row.cells[at]
  if (cell === undefined || cell === null) return 'empty'
  if (typeof cell === 'number') return fromDouble(cell) ?? 'bad'
  if (typeof cell !== 'string') return 'bad'
  return isEmptyMark(cell) ? 'empty' : (parseNumberText(cell, 'danish') ?? 'bad')
}

function parseMonthMatrix(
  sheet: SheetGrid,
  profile: MonthMatrixProfile,
  blocks: readonly Block[],
  context: ParseContext,
): ParsedSheet {
  const titles = [sheet.name, ...titlesAbove(sheet, blocks[0]?.header.number ?? 0), context.file]
  const year = titles.map(yearIn).find((found) => found !== null)
  const list = context.codeLists[profile.codeList]
  if (!list) throw new Error(`No code list ${profile.codeList}`)
  if (year === undefined || year === null) {
    badValue(
      { file: context.file, sheet: sheet.name },
      {
        da: 'året fremgår hverken af arkets navn eller af overskriften. Skriv det i overskriften.',
        en: "neither the sheet's name nor its heading tells the year. Write it in the heading.",
      },
    )
  }
  const issues: ImportIssue[] = []
  const merged = new Map<string, { row: number; questioned: boolean; values: Record<string, SqlValue> }>()
  for (const { measure, header, months, rows } of blocks) {
    const sums = new Map<number, number>()
    for (const row of rows) {
      const label = cellText(row.cells[0])
      const place = { file: context.file, sheet: sheet.name, row: row.number }
      if (label === null || row.cells.length === 1) {
        issues.push(notData(place))
        continue
      }
      if (holdsCpr(label)) {
        issues.push(cprInText(place))
        continue
      }
      const isTotal = isOneOf(label, profile.totalRows)
      const code = isTotal ? null : findCode(list, label)
      const question =
        isTotal || code ? null : unknownCode({ ...place, column: cellText(header.cells[0]) ?? '' }, label, list)
      if (question) issues.push(question)
      for (const [month, at] of months) {
        const column = cellText(header.cells[at]) ?? monthName(month)
        const number = numberIn(row, at)
        const units = typeof number === 'string' ? null : inUnits(number, measure.decimals)
        if (number === 'bad' || (number !== 'empty' && units === null)) {
          const text = quotable(cellText(row.cells[at]) ?? '')
          badValue(
            { ...place, column },
            {
              da: `»${text}« er ikke et antal. Ret cellen, og indlæs filen igen.`,
              en: `“${text}” is not a number. Correct the cell and import the file again.`,
            },
          )
        }
        if (isTotal) {
          if (units !== null && units !== (sums.get(month) ?? 0)) issues.push(totalDiffers({ ...place, column }))
          continue
        }
        sums.set(month, (sums.get(month) ?? 0) + (units ?? 0))
        const team = code?.code ?? label
        const key = JSON.stringify([team, month])
        const entry = merged.get(key) ?? {
          row: row.number,
          questioned: question !== null,
          values: { team, year, month, ...Object.fromEntries(profile.measures.map((m) => [m.column, null])) },
        }
        entry.values[measure.column] = units
        merged.set(key, entry)
      }
    }
  }
  const rows: ParsedRow[] = [...merged.values()]
  return {
    rows,
    rejected: [],
    issues,
    years: [year, year],
    leftOut: [],
    headerRow: null,
    columns: [],
    questions: [],
    unmapped: [],
  }
}
