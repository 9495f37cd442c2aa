import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import { finding } from '../../finding.ts'
import type { AbsentRows } from './projectRows.ts'

/** DQ-08: what was open when last year ended should be in this year's file, if only with its end. */
export function openRowsAbsent(rows: readonly AbsentRows[]): ImportIssue[] {
  return rows.flatMap(({ place, municipality, year, count }) => {
    if (count === 0) return []
    const before = year - 1
    return [
      finding('open-row-absent', 'query', place, {
        da: `${count} ${count === 1 ? 'anbringelse' : 'anbringelser'} i ${municipality}, der var ${count === 1 ? 'åben' : 'åbne'} ved udgangen af ${before}, findes ikke i filen. Kontrollér udtrækkets periode; rækkerne bliver stående.`,
        en: `${count} ${count === 1 ? 'placement' : 'placements'} of ${municipality} open at the end of ${before} ${count === 1 ? 'is' : 'are'} not in the file. Check the period of the extract; the rows stay.`,
      }),
    ]
  })
}
