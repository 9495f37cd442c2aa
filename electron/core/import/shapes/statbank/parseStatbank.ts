import type { GridRow } from '../../../../../shared/domain/grid.ts'
import type { Place } from '../../../../../shared/problems.ts'
import type { SqlValue } from '../../../database/connection.ts'
import { cellText } from '../../cells/cellText.ts'
import { holdsCpr } from '../../cells/cpr.ts'
import { fromDouble, inUnits } from '../../cells/decimal.ts'
import { knownMunicipality, municipalityOrOther } from '../../cells/municipalityName.ts'
import { isDash, isEmptyMark, type NumberStyle, parseNumberText } from '../../cells/numberText.ts'
import { yearIn } from '../../cells/period.ts'
import { quotable } from '../../finding.ts'
import { type EmitRow, type ParseContext, type ParsedSheet, yearSpan } from '../../parsedSheet.ts'
import { SheetFindings } from '../../sheetFindings.ts'
import { amountText } from '../../validate/amountText.ts'
import { badValue } from '../../validate/badValue.ts'
import { cprInText } from '../../validate/cprInText.ts'
import { decideNumberStyle } from '../../validate/decide/decideNumberStyle.ts'
import { answerTo } from '../../validate/decide/decision.ts'
import { notData } from '../../validate/notData.ts'
import {
  areaNotUsed,
  labelNotUsed,
  partOfYearNotUsed,
  titleMissing,
  valueMissing,
} from '../../validate/statbankNotes.ts'
import { labelledRows } from './cube.ts'
import { ageOf, codeOf, type Dimension, isLargerArea, isTotal, periodOf } from './labels.ts'
import { codeListOf, type MatchedTable, type StatbankTable } from './statbankTable.ts'

/** What the labels beside and above a number say together. */
type Labels = Partial<Record<Dimension, string>>

type CellReading = { readonly value: number } | 'missing' | 'bad'

function wholeNumber(row: GridRow, at: number, style: NumberStyle): CellReading {
  const cell = row.cells[at] ?? null
  if (typeof cell === 'number') {
    const number = fromDouble(cell)
    const value = number ? inUnits(number, 0) : null
    return value === null ? 'bad' : { value }
  }
  if (cell === null || cell === '') return 'missing'
  if (typeof cell !== 'string') return 'bad'
  // Statistikbanken writes a dash for zero, and two points for what is unknown or confidential.
  if (isDash(cell)) return { value: 0 }
  if (isEmptyMark(cell)) return 'missing'
  const number = parseNumberText(cell, style)
  const value = number ? inUnits(number, 0) : null
  return value === null ? 'bad' : { value }
}

type Verdict = { readonly values: Record<string, SqlValue> } | { readonly unused: 'area' | 'period' | 'label' }

/** The stored row that the labels name, but for its number; or why it is none of ours. */
function rowNamed(
  labels: Labels,
  titleYear: number | null,
  table: StatbankTable,
  context: ParseContext,
  place: Place,
): Verdict {
  const { profile } = table
  const area = labels.area ?? null
  if (area === null)
    badValue(place, {
      da: 'området mangler. Skriv kommunens navn i den første kolonne, og indlæs filen igen.',
      en: 'no area is named. Write the municipality in the first column and import the file again.',
    })
  const known = knownMunicipality(context.codeLists, area)
  if (isLargerArea(area) || (known === null && profile.table === 'population')) return { unused: 'area' }
  const period = labels.time === undefined ? null : periodOf(labels.time)
  if (period && !period.begins && profile.table === 'population') return { unused: 'period' }
  const year = period?.year ?? titleYear
  if (year === null)
    badValue(place, {
      da: 'året fremgår ikke af overskriften. Skriv det, og indlæs filen igen.',
      en: 'the heading does not tell the year. Write it and import the file again.',
    })
  if (labels.other !== undefined && !isTotal(labels.other)) return { unused: 'label' }
  const municipality = known ?? municipalityOrOther(context.codeLists, area)
  const codeList = codeListOf(profile)
  if (codeList !== null) {
    const code = codeOf(labels.code ?? '', context.codeLists, codeList)
    return code === null ? { unused: 'label' } : { values: { municipality, year, area: code } }
  }
  const age = ageOf(labels.age ?? '')
  return age ? { values: { municipality, year, age: age.age, open_ended: age.openEnded ? 1 : 0 } } : { unused: 'label' }
}

/** Reads every number of the table under its labels. */
export function parseStatbank(table: MatchedTable, context: ParseContext, emit: EmitRow): ParsedSheet {
  const { sheet, profile, cube, titles } = table
  const sheetPlace = { file: context.file, sheet: sheet.name }
  const findings = new SheetFindings(context.choices, sheet.name)
  const titleYear = titles.map(yearIn).find((year) => year !== null) ?? null
  const texts = sheet.rows
    .slice(sheet.rows.indexOf(cube.header) + 1)
    .flatMap((row) => cube.values.map(({ at }) => row.cells[at]))
    .filter((cell) => typeof cell === 'string')
    .filter((cell) => !isEmptyMark(cell))
  const style = decideNumberStyle(texts, {
    place: sheetPlace,
    at: null,
    answer: answerTo(context.choices.answers, 'numberStyle', sheet.name, null),
  })
  for (const issue of style.issues) findings.tell(issue)
  if (!table.isTitled) findings.tell(titleMissing(sheetPlace, profile.label))

  const result = {
    headerRow: cube.header.number,
    columns: [],
    questions: style.question ? [style.question] : [],
    unmapped: [],
  }
  if (style.value === null) return { ...result, rejected: [], leftOut: [], issues: findings.all(), years: null }

  const measure = profile.table === 'population' ? 'persons' : 'kroner_per_thousand'
  const told = new Set<string>()
  const tellOnce = (id: string, tell: () => void): void => {
    if (told.has(id)) return
    told.add(id)
    tell()
  }
  const rejected = new Set<number>()
  const leftOut: number[] = []
  const years = new Set<number>()

  for (const { row, labels: beside, holdsValues } of labelledRows(sheet, cube)) {
    const rowPlace = { ...sheetPlace, row: row.number }
    if (findings.isLeftOut(row.number)) {
      leftOut.push(row.number)
      continue
    }
    if (!holdsValues) {
      findings.tell(notData(rowPlace))
      continue
    }
    const labels: Labels = {}
    for (const [position, { dimension }] of cube.stubs.entries()) {
      const label = beside[position] ?? null
      // Of several variables that are none of ours, one that is no total decides.
      if (label !== null && !(dimension === 'other' && labels.other !== undefined && !isTotal(labels.other)))
        labels[dimension] = label
    }
    if (Object.values(labels).some(holdsCpr)) {
      findings.tell(cprInText(rowPlace))
      rejected.add(row.number)
      continue
    }
    for (const { at, heading } of cube.values) {
      if (cube.across !== null) labels[cube.across] = heading
      const place = { ...rowPlace, column: heading }
      const verdict = rowNamed(labels, titleYear, table, context, place)
      if ('unused' in verdict) {
        const { area = '', time = '', other, age, code } = labels
        if (verdict.unused === 'area')
          tellOnce(`area ${area}`, () => findings.tell(areaNotUsed(rowPlace, quotable(area))))
        else if (verdict.unused === 'period')
          tellOnce(`time ${time}`, () => findings.tell(partOfYearNotUsed(place, time)))
        else {
          const label = other !== undefined && !isTotal(other) ? other : (age ?? code ?? '')
          tellOnce(`label ${label}`, () => findings.tell(labelNotUsed(rowPlace, quotable(label))))
        }
        continue
      }
      const reading = wholeNumber(row, at, style.value)
      if (reading === 'missing') findings.tell({ ...valueMissing(place), at })
      else if (reading === 'bad') {
        findings.settle([{ ...amountText(place, cellText(row.cells[at]) ?? ''), at }])
        rejected.add(row.number)
      } else {
        const values = { ...verdict.values, [measure]: reading.value }
        years.add(Number(values.year))
        emit({ row: row.number, values, questioned: false })
      }
    }
  }
  return { ...result, rejected: [...rejected], leftOut, issues: findings.all(), years: yearSpan(years) }
}
