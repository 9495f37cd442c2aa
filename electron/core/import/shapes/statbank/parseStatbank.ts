import type { GridRow } from '../../../../../shared/domain/grid.ts'
import type { Place } from '../../../../../shared/problems.ts'
import { cellText } from '../../cells/cellText.ts'
import { holdsCpr } from '../../cells/cpr.ts'
import { fromDouble, inUnits } from '../../cells/decimal.ts'
import { isDash, isEmptyMark, type NumberStyle, parseNumberText } from '../../cells/numberText.ts'
import { yearIn } from '../../cells/period.ts'
import { quotable } from '../../finding.ts'
import { type EmitRow, type ParseContext, type ParsedSheet, yearSpan } from '../../parsedSheet.ts'
import { SheetFindings } from '../../sheetFindings.ts'
import { accountChoiceUnsaid, accountChoiceWrong } from '../../validate/accountNotes.ts'
import { amountText } from '../../validate/amountText.ts'
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
import { AccountChoices } from './accountChoice.ts'
import { labelledRows } from './cube.ts'
import { isTotal, type Labels } from './labels.ts'
import { rowNamed } from './rowNamed.ts'
import type { MatchedTable } from './statbankTable.ts'

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

const measures = { quarters: 'persons', codes: 'kroner_per_thousand', accounts: 'value' } as const

function tellChoices(choices: AccountChoices, hasRows: boolean, place: Place, findings: SheetFindings): void {
  if (hasRows && choices.unsaid.size > 0) findings.tell(accountChoiceUnsaid(place))
  if (!hasRows) for (const fault of choices.faults) findings.tell(accountChoiceWrong(place, fault))
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
  if (style.value === null) return { ...result, rejected: [], leftOut: [], ...findings.told(), years: null }

  const measure = measures[profile.columns.kind]
  const choices = profile.columns.kind === 'accounts' ? new AccountChoices(titles) : null
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
      const verdict = rowNamed(labels, titleYear, table, context, place, choices)
      if ('unused' in verdict) {
        const { area = '', time = '' } = labels
        if (verdict.unused === 'area')
          tellOnce(`area ${area}`, () => findings.tell(areaNotUsed(rowPlace, quotable(area))))
        else if (verdict.unused === 'period')
          tellOnce(`time ${time}`, () => findings.tell(partOfYearNotUsed(place, time)))
        else {
          const { label } = verdict
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
  if (choices) tellChoices(choices, years.size > 0, sheetPlace, findings)
  return { ...result, rejected: [...rejected], leftOut, ...findings.told(), years: yearSpan(years) }
}
