import type { CellValue, GridRow, SheetGrid } from '../../../../../shared/domain/grid.ts'
import { cellText } from '../../cells/cellText.ts'
import { monthNumber } from '../../cells/dateText.ts'
import { parsePeriod } from '../../cells/period.ts'
import { type CodeList, findCode } from '../../codeLists.ts'
import { beginsWithOneOf, isOneOf } from '../../headerText.ts'
import type { MonthMatrixProfile } from '../../profileSchema.ts'

type Measure = MonthMatrixProfile['measures'][number]

/** A matrix of one measure: teams down and months across, or the other way round. */
export interface MatrixBlock {
  readonly measure: Measure
  readonly header: GridRow
  /** The column of the labels beside the numbers. */
  readonly labelAt: number
  readonly across: 'months' | 'teams'
  readonly columns: readonly { readonly at: number; readonly heading: string }[]
  readonly rows: readonly GridRow[]
}

export interface Month {
  readonly month: number
  readonly year: number | null
}

/** "januar", "jan.", "januar 2013", "2013M01". */
export function monthOf(label: string): Month | null {
  const named = monthNumber(label)
  if (named !== null) return { month: named, year: null }
  const match = /^(\d{4})M(\d{2})$/.exec(parsePeriod(label) ?? '')
  return match ? { month: Number(match[2]), year: Number(match[1]) } : null
}

/** Without the name of a measure by then, the sheet is something else. */
const SEARCHED_ROWS = 200
/** A title may be merged over the columns of its table. */
const WIDEST_TITLE = 50
const FEWEST_MONTHS = 3
const FEWEST_TEAMS = 2

interface Labelled {
  readonly at: number
  readonly heading: string
}

const labelled = (row: GridRow): Labelled[] =>
  row.cells.flatMap((cell, at) => {
    const heading = cellText(cell)
    return heading === null || heading === '' ? [] : [{ at, heading }]
  })

type Head = Pick<MatrixBlock, 'header' | 'labelAt' | 'across' | 'columns'>

function headIn(row: GridRow, next: GridRow | undefined, profile: MonthMatrixProfile, list: CodeList): Head | null {
  const cells = labelled(row)
  const months = cells.filter(({ heading }) => monthOf(heading) !== null)
  if (months.length >= FEWEST_MONTHS) {
    const first = months[0]?.at ?? 0
    const corner = cells.find(({ at, heading }) => at < first && isOneOf(heading, profile.rowHeaders))
    const labelAt = corner?.at ?? (next ? (labelled(next)[0]?.at ?? 0) : 0)
    return labelAt < first ? { header: row, labelAt, across: 'months', columns: months } : null
  }
  const teams = cells.filter(({ heading }) => findCode(list, heading) !== null)
  const below = next ? labelled(next)[0] : undefined
  const isTurned = teams.length >= FEWEST_TEAMS && below !== undefined && monthOf(below.heading) !== null
  if (!isTurned) return null
  const columns = cells.filter(({ at, heading }) => at > below.at && !isOneOf(heading, profile.averages))
  return { header: row, labelAt: below.at, across: 'teams', columns }
}

const isEmpty = (cell: CellValue | undefined): boolean => cell === undefined || cell === null || cell === ''

/** A row with nothing but the measure's name, with or without a year behind it. */
function measureIn(row: GridRow, profile: MonthMatrixProfile): Measure | null {
  if (row.cells.length > WIDEST_TITLE) return null
  const cells = row.cells.filter((cell) => !isEmpty(cell))
  const [only] = cells
  if (cells.length !== 1 || typeof only !== 'string') return null
  const exact = profile.measures.find((measure) => isOneOf(only, measure.titles))
  return exact ?? profile.measures.find((measure) => beginsWithOneOf(only, measure.titles)) ?? null
}

export function blocksIn(sheet: SheetGrid, profile: MonthMatrixProfile, list: CodeList): MatrixBlock[] {
  const blocks: MatrixBlock[] = []
  let measure: Measure | null = null
  let rows: GridRow[] | null = null
  for (const [index, row] of sheet.rows.entries()) {
    if (measure === null && index >= SEARCHED_ROWS) break
    const titled = measureIn(row, profile)
    const head = measure && !titled ? headIn(row, sheet.rows[index + 1], profile, list) : null
    if (titled) {
      measure = titled
      rows = null
    } else if (head && measure) {
      rows = []
      blocks.push({ measure, ...head, rows })
    } else rows?.push(row)
  }
  return blocks
}
