import type { SheetGrid } from '../../../../shared/domain/grid.ts'
import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { SqlValue } from '../../database/connection.ts'
import { cellText } from '../cells/cellText.ts'
import { holdsCpr } from '../cells/cpr.ts'
import { fromDouble, inUnits } from '../cells/decimal.ts'
import { municipalityOrOther } from '../cells/municipalityName.ts'
import { type NumberStyle, parseNumberText } from '../cells/numberText.ts'
import { parseQuarter, yearIn } from '../cells/period.ts'
import { type CodeLists, findCode } from '../codeLists.ts'
import { finding, quotable } from '../finding.ts'
import { foldHeader } from '../headerText.ts'
import { type Candidate, type ParseContext, type ParsedRow, type ParsedSheet, yearSpan } from '../parsedSheet.ts'
import type { StatbankProfile } from '../profileSchema.ts'
import { badValue } from '../validate/badValue.ts'
import { cprInText } from '../validate/cprInText.ts'
import { notData } from '../validate/notData.ts'
import { numberStyle } from '../validate/numberStyle.ts'
import { titlesAbove } from './sheetTitles.ts'

type Row = SheetGrid['rows'][number]
const HEADER_SEARCH_ROWS = 30

interface Layout {
  readonly header: Row
  readonly titles: readonly string[]
  /** The columns that hold values, with what their heading says. */
  readonly values: readonly { readonly at: number; readonly heading: string }[]
}

function layoutOf(sheet: SheetGrid, profile: StatbankProfile, codeLists: CodeLists): Layout | null {
  const list = profile.columns.kind === 'codes' ? codeLists[profile.columns.codeList] : undefined
  const isHeading = (text: string): boolean => (list ? findCode(list, text) !== null : parseQuarter(text) !== null)
  for (const header of sheet.rows.slice(0, HEADER_SEARCH_ROWS)) {
    const values = header.cells.flatMap((cell, at) => {
      const heading = cellText(cell)
      return heading !== null && isHeading(heading) ? [{ at, heading }] : []
    })
    if (values.length > 0) return { header, titles: titlesAbove(sheet, header.number), values }
  }
  return null
}

export function matchStatbank(sheet: SheetGrid, profile: StatbankProfile, codeLists: CodeLists): Candidate {
  const layout = layoutOf(sheet, profile, codeLists)
  const titled = (layout?.titles ?? []).some((title) =>
    profile.titles.some((t) => foldHeader(title).startsWith(foldHeader(t))),
  )
  const list = profile.columns.kind === 'codes' ? codeLists[profile.columns.codeList] : undefined
  const wanted = list?.codes.map((code) => code.code) ?? ['2013K1']
  const headings = layout?.values.map((value) => value.heading) ?? []
  const missing = list
    ? wanted.filter((code) => !headings.some((heading) => findCode(list, heading)?.code === code))
    : []
  return {
    profile,
    found: (titled ? 1 : 0) + headings.length,
    wanted: 1 + wanted.length,
    missing: layout && titled ? missing : wanted,
    parse: (context) => {
      if (!layout) throw new Error('Only a matched sheet is parsed')
      return parseStatbank(sheet, profile, layout, context)
    },
  }
}

/** "Alder i alt", "0 år", "18 år og derover". */
function ageOf(text: string): { age: number | null; openEnded: boolean } | null {
  const folded = foldHeader(text)
  if (folded === 'alder i alt' || folded === 'i alt') return { age: null, openEnded: false }
  const match = /^(\d{1,3}) år( og derover)?$/.exec(folded)
  return match ? { age: Number(match[1]), openEnded: match[2] !== undefined } : null
}

function wholeNumber(row: Row, at: number, style: NumberStyle): number | null {
  const cell = row.cells[at]
  if (typeof cell === 'number') {
    const number = fromDouble(cell)
    return number ? inUnits(number, 0) : null
  }
  if (typeof cell !== 'string') return null
  // Statistikbanken writes a dash for zero.
  if (/^[-–]$/.test(cell.trim())) return 0
  const number = parseNumberText(cell, style)
  return number ? inUnits(number, 0) : null
}

function valuesOf(profile: StatbankProfile, layout: Layout, context: ParseContext) {
  const list = profile.columns.kind === 'codes' ? context.codeLists[profile.columns.codeList] : undefined
  const titleYear = layout.titles.map(yearIn).find((year) => year !== null) ?? null
  return layout.values.map(({ at, heading }) => {
    const quarter = parseQuarter(heading)
    return {
      at,
      heading,
      year: quarter?.year ?? titleYear,
      quarter: quarter?.quarter ?? null,
      area: list ? (findCode(list, heading)?.code ?? heading) : null,
    }
  })
}

function parseStatbank(sheet: SheetGrid, profile: StatbankProfile, layout: Layout, context: ParseContext): ParsedSheet {
  const filePlace = { file: context.file, sheet: sheet.name }
  const below = sheet.rows.filter((row) => row.number > layout.header.number)
  const issues: ImportIssue[] = []
  const columns = valuesOf(profile, layout, context).filter((column) => {
    if (column.quarter === null || column.quarter === 1) return true
    issues.push(
      finding(
        'quarter-not-used',
        'info',
        { ...filePlace, column: column.heading },
        {
          da: 'Kun folketallet 1. januar (1. kvartal) bruges; kolonnen er ikke gemt.',
          en: 'Only the population on 1 January (first quarter) is used; the column was not stored.',
        },
      ),
    )
    return false
  })
  const isData = (row: Row): boolean => columns.some(({ at }) => (row.cells[at] ?? null) !== null)
  const texts = below.filter(isData).flatMap((row) =>
    columns.flatMap(({ at }) => {
      const cell = row.cells[at]
      return typeof cell === 'string' ? [cell] : []
    }),
  )
  const decided = numberStyle(texts, filePlace)
  issues.push(...decided.issues)

  const rows: ParsedRow[] = []
  const rejected: number[] = []
  let municipality: string | null = null
  for (const row of below) {
    const place = { ...filePlace, row: row.number }
    if (!isData(row)) {
      issues.push(notData(place))
      continue
    }
    const first = cellText(row.cells[0])
    if (first !== null) municipality = municipalityOrOther(context.codeLists, first)
    if (municipality === null)
      badValue(place, {
        da: 'området mangler i den første kolonne. Skriv det, og indlæs filen igen.',
        en: 'the first column names no area. Write it and import the file again.',
      })
    if (holdsCpr(municipality)) {
      issues.push(cprInText(place))
      rejected.push(row.number)
      continue
    }
    const ageText = cellText(row.cells[1]) ?? ''
    const age = profile.table === 'population' ? ageOf(ageText) : null
    if (profile.table === 'population' && age === null) {
      badValue(place, {
        da: `»${quotable(ageText)}« er ikke en alder. Ret cellen, og indlæs filen igen.`,
        en: `“${quotable(ageText)}” is not an age. Correct the cell and import the file again.`,
      })
    }
    for (const { at, heading, year, area } of columns) {
      const value = wholeNumber(row, at, decided.style)
      const cellPlace = { ...place, column: heading }
      if (year === null)
        badValue(cellPlace, {
          da: 'året fremgår ikke af overskriften. Skriv det, og indlæs filen igen.',
          en: 'the heading does not tell the year. Write it and import the file again.',
        })
      if (value === null) {
        const text = quotable(cellText(row.cells[at]) ?? '')
        badValue(cellPlace, {
          da: `»${text}« er ikke et helt tal. Ret cellen, og indlæs filen igen.`,
          en: `“${text}” is not a whole number. Correct the cell and import the file again.`,
        })
      }
      const values: Record<string, SqlValue> = age
        ? { municipality, year, age: age.age, open_ended: age.openEnded ? 1 : 0, persons: value }
        : { municipality, year, area, kroner_per_thousand: value }
      rows.push({ row: row.number, values, questioned: false })
    }
  }
  return {
    rows,
    rejected,
    leftOut: [],
    issues,
    years: yearSpan(rows.map((row) => Number(row.values.year))),
    headerRow: layout.header.number,
    columns: [],
    questions: [],
    unmapped: [],
  }
}
