import type { CellValue } from '../../../../../shared/domain/grid.ts'
import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import { type FieldContext, readField } from '../../cells/readField.ts'
import type { FieldValue } from '../../fields.ts'

/** Reads the cells of one column, and remembers what plain cells gave: most columns repeat a few hundred texts. */
export interface ColumnReader {
  /** Findings go into `found`. */
  read(cell: CellValue | undefined, found: ImportIssue[]): FieldValue | null
}

const MOST_REMEMBERED = 50_000

export function createColumnReader(field: FieldContext, at: number): ColumnReader {
  // Numbers of cases hardly ever repeat.
  const isRepetitive = field.column.type !== 'identifier'
  const plain = new Map<CellValue, FieldValue | null>()
  const serials = new Map<number, FieldValue | null>()

  const readAnew = (cell: CellValue | undefined, found: ImportIssue[]): FieldValue | null => {
    const { value, issues } = readField(cell, field)
    if (issues.length > 0) {
      for (const issue of issues) found.push(issue.at === undefined ? { ...issue, at } : issue)
    } else if (typeof cell === 'object' && cell !== null) {
      if ('serial' in cell && serials.size < MOST_REMEMBERED) serials.set(cell.serial, value)
    } else if (isRepetitive && cell !== undefined && plain.size < MOST_REMEMBERED) plain.set(cell, value)
    return value
  }

  return {
    read(cell = null, found) {
      const known =
        typeof cell !== 'object' || cell === null
          ? plain.get(cell)
          : 'serial' in cell
            ? serials.get(cell.serial)
            : undefined
      return known === undefined ? readAnew(cell, found) : known
    },
  }
}
