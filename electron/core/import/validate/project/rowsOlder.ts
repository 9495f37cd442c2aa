import { yearOf } from '../../../../../shared/dates.ts'
import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import { finding } from '../../finding.ts'
import type { AddedRow } from './projectRows.ts'

/** DQ-08: a new row in a year that is closed changes figures that may be printed already. */
export function rowsOlder(rows: readonly AddedRow[]): ImportIssue[] {
  return rows.flatMap(({ place, date, coveredUntil }) => {
    if (yearOf(date) >= coveredUntil) return []
    return [
      finding('row-older', 'query', place, {
        da: `Rækken er ny, men hører til ${yearOf(date)}, og der er indlæst rækker til og med ${coveredUntil}. Tallene for ${yearOf(date)} ændrer sig.`,
        en: `The row is new but belongs to ${yearOf(date)}, and rows up to ${coveredUntil} have been imported. The figures for ${yearOf(date)} change.`,
      }),
    ]
  })
}
