import { fold } from '../../../../../shared/danish.ts'
import type { GridRow, SheetGrid } from '../../../../../shared/domain/grid.ts'
import type { Place } from '../../../../../shared/problems.ts'
import type { SqlValue } from '../../../database/connection.ts'
import { cellText } from '../../cells/cellText.ts'
import { holdsCpr } from '../../cells/cpr.ts'
import { type Decimal, fromDouble, inUnits } from '../../cells/decimal.ts'
import { isEmptyMark, parseNumberText } from '../../cells/numberText.ts'
import { yearIn } from '../../cells/period.ts'
import { type CodeList, findCode } from '../../codeLists.ts'
import { quotable } from '../../finding.ts'
import { isOneOf } from '../../headerText.ts'
import { mappedValues } from '../../mappedValues.ts'
import type { EmitRow, ParseContext, ParsedSheet } from '../../parsedSheet.ts'
import type { MonthMatrixProfile } from '../../profileSchema.ts'
import { type RowOutcome, SheetFindings } from '../../sheetFindings.ts'
import { badValue } from '../../validate/badValue.ts'
import { cprInText } from '../../validate/cprInText.ts'
import { notData } from '../../validate/notData.ts'
import { totalDiffers } from '../../validate/totalDiffers.ts'
import { unknownCode } from '../../validate/unknownCode.ts'
import { isBlank } from '../list/notARecord.ts'
import { askYear } from '../sheetQuestions.ts'
import { titlesAbove } from '../sheetTitles.ts'
import { type MatrixBlock, monthOf } from './blocks.ts'
import { unmappedTeams } from './unmappedTeams.ts'

interface TeamMonth {
  readonly team: string
  readonly year: number
  readonly month: number
}

interface Entry {
  readonly row: number
  questioned: boolean
  leftOut: boolean
  readonly values: Record<string, SqlValue>
}

function numberIn(row: GridRow, at: number): Decimal | 'empty' | 'bad' {
  const cell = row.cells[at]
  if (cell === undefined || cell === null) return 'empty'
  if (typeof cell === 'number') return fromDouble(cell) ?? 'bad'
  if (typeof cell !== 'string') return 'bad'
  return isEmptyMark(cell) ? 'empty' : (parseNumberText(cell, 'danish') ?? 'bad')
}

function unitsIn(row: GridRow, at: number, decimals: number, place: Place): number | null {
  const number = numberIn(row, at)
  if (number === 'empty') return null
  const units = number === 'bad' ? null : inUnits(number, decimals)
  if (units !== null) return units
  const text = quotable(cellText(row.cells[at]) ?? '')
  return badValue(place, {
    da: `»${text}« er ikke et antal. Ret cellen, og indlæs filen igen.`,
    en: `“${text}” is not a number. Correct the cell and import the file again.`,
  })
}

/** The rows of one sheet while its blocks are read: measures of one team and month are one row. */
class Matrix {
  readonly entries = new Map<string, Entry>()
  readonly #sums = new Map<string, number>()
  readonly #measures: readonly string[]

  constructor(profile: MonthMatrixProfile) {
    this.#measures = profile.measures.map(({ column }) => column)
  }

  add(key: TeamMonth, column: string, units: number | null, row: number): Entry {
    const id = JSON.stringify([key.team, key.year, key.month])
    const empty = Object.fromEntries(this.#measures.map((measure) => [measure, null]))
    const entry = this.entries.get(id) ?? { row, questioned: false, leftOut: false, values: { ...key, ...empty } }
    entry.values[column] = units
    this.entries.set(id, entry)
    this.#sums.set(`${column} ${key.month}`, this.sum(column, key.month) + (units ?? 0))
    return entry
  }

  sum = (column: string, month: number): number => this.#sums.get(`${column} ${month}`) ?? 0
}

interface TeamName {
  readonly name: string
  readonly outcome: RowOutcome
}

/** What a team is called on the code list; its own name where nobody knows it, which is told once. */
function teamNames(profile: MonthMatrixProfile, context: ParseContext, list: CodeList, findings: SheetFindings) {
  const mapped = mappedValues(context, profile.codeList)
  const unknown = new Map<string, RowOutcome>()
  return (team: string, place: Place): TeamName => {
    const known = mapped.get(fold(team)) ?? findCode(list, team)?.code
    if (known !== undefined) return { name: known, outcome: 'taken' }
    const issue = unknownCode({ ...place, column: profile.rowHeaders[0] ?? '' }, team, list)
    const outcome = unknown.get(team) ?? findings.settle([issue])
    unknown.set(team, outcome)
    return { name: team, outcome }
  }
}

const isWithoutNumbers = (row: GridRow, labelAt: number): boolean =>
  row.cells.every((cell, at) => at <= labelAt || cell === null)

export function parseMonthMatrix(
  sheet: SheetGrid,
  profile: MonthMatrixProfile,
  blocks: readonly MatrixBlock[],
  context: ParseContext,
  emit: EmitRow,
): ParsedSheet {
  const sheetPlace = { file: context.file, sheet: sheet.name }
  const list = context.codeLists[profile.codeList]
  if (!list) throw new Error(`No code list ${profile.codeList}`)
  const findings = new SheetFindings(context.choices, sheet.name)
  const titles = [sheet.name, ...titlesAbove(sheet, blocks[0]?.header.number ?? 0), context.file]
  const titleYear = titles.map(yearIn).find((found) => found !== null) ?? null
  const asked = titleYear === null ? askYear(context, sheet.name) : null
  const year = titleYear ?? (asked?.value ? Number(asked.value) : null)
  const result = {
    headerRow: null,
    columns: [],
    unmapped: unmappedTeams(blocks, profile, list, mappedValues(context, profile.codeList)),
    questions: asked?.question ? [asked.question] : [],
  }
  if (year === null) return { ...result, rejected: [], leftOut: [], ...findings.told(), years: null }

  const matrix = new Matrix(profile)
  const nameOf = teamNames(profile, context, list, findings)
  const readRow = ({ measure, columns, across }: MatrixBlock, row: GridRow, label: string, place: Place): void => {
    for (const { at, heading } of columns) {
      const [team, monthLabel] = across === 'months' ? [label, heading] : [heading, label]
      const month = monthOf(monthLabel)
      if (!month || isOneOf(team, profile.averages)) continue
      const cellPlace = { ...place, column: heading }
      const units = unitsIn(row, at, measure.decimals, cellPlace)
      if (isOneOf(team, profile.totalRows)) {
        if (units !== null && units !== matrix.sum(measure.column, month.month)) findings.tell(totalDiffers(cellPlace))
        continue
      }
      const { name, outcome } = nameOf(team, place)
      const key = { team: name, year: month.year ?? year, month: month.month }
      const entry = matrix.add(key, measure.column, units, row.number)
      entry.questioned ||= outcome === 'questioned'
      entry.leftOut ||= outcome === 'leftOut'
    }
  }

  const rejected: number[] = []
  for (const block of blocks) {
    for (const row of block.rows) {
      if (isBlank(row)) continue
      const place = { ...sheetPlace, row: row.number }
      const label = cellText(row.cells[block.labelAt]) ?? ''
      const isTeamOrMonth = block.across === 'months' || monthOf(label) !== null
      if (label === '' || !isTeamOrMonth || isWithoutNumbers(row, block.labelAt)) findings.tell(notData(place))
      else if (holdsCpr(label)) {
        findings.tell(cprInText(place))
        rejected.push(row.number)
      } else readRow(block, row, label, place)
    }
  }
  const leftOut: number[] = []
  for (const entry of matrix.entries.values()) {
    const { row, values, questioned } = entry
    if (entry.leftOut || findings.isLeftOut(row)) leftOut.push(row)
    else emit({ row, values, questioned })
  }
  return { ...result, rejected, leftOut, ...findings.told(), years: [year, year] }
}
