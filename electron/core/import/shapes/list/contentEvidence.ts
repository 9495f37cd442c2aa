import { type CellValue, type GridRow, isSerial } from '../../../../../shared/domain/grid.ts'
import { cellText } from '../../cells/cellText.ts'
import { parseCpr } from '../../cells/cpr.ts'
import { parseDateText } from '../../cells/dateText.ts'
import { knownMunicipality } from '../../cells/municipalityName.ts'
import { isEmptyMark, parseNumberText } from '../../cells/numberText.ts'
import { parsePeriod } from '../../cells/period.ts'
import { type CodeLists, findCode } from '../../codeLists.ts'
import type { ListColumn } from '../../profileSchema.ts'

const SAMPLED_CELLS = 60
const FEWEST_CELLS = 3

const isDate = (cell: CellValue, text: string): boolean => isSerial(cell) || parseDateText(text) !== null

/** How a cell of the column's type looks; null for types that any text may belong to. */
function testOf(column: ListColumn, codeLists: CodeLists): ((cell: CellValue, text: string) => boolean) | null {
  const list = column.codeList === undefined ? undefined : codeLists[column.codeList]
  switch (column.type) {
    case 'cpr':
      return (_, text) => parseCpr(text) !== null
    case 'date':
      return isDate
    case 'municipality':
      return (_, text) => knownMunicipality(codeLists, text) !== null
    case 'code':
      return list ? (_, text) => findCode(list, text) !== null : null
    case 'period':
      return (_, text) => parsePeriod(text, 'schoolYear') !== null
    case 'integer':
    case 'decimal':
    case 'money':
      return (cell, text) =>
        typeof cell === 'number' ||
        (typeof cell === 'string' && (parseNumberText(text, 'danish') ?? parseNumberText(text, 'english')) !== null)
    default:
      return null
  }
}

/** The share of a column's first cells that look like what a field holds; null where there is too little to tell by. */
export function contentEvidence(
  column: ListColumn,
  rows: readonly GridRow[],
  at: number,
  codeLists: CodeLists,
): number | null {
  const test = testOf(column, codeLists)
  if (!test) return null
  let seen = 0
  let fitting = 0
  for (const row of rows) {
    const cell = row.cells[at] ?? null
    const text = cellText(cell)
    if (text === null || text === '' || isEmptyMark(text)) continue
    seen += 1
    if (test(cell, text)) fitting += 1
    if (seen >= SAMPLED_CELLS) break
  }
  return seen < FEWEST_CELLS ? null : fitting / seen
}
