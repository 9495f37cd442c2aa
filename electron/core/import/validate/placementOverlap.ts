import type { IsoDate } from '../../../../shared/dates.ts'
import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

interface Period {
  readonly from: IsoDate
  readonly until: IsoDate | null
}

export type Overlap = 'open-twice' | 'overlap'

/** How two periods of one child collide. The day of a move may stand in both. */
export function overlapOf(a: Period, b: Period): Overlap | null {
  if (a.until === null && b.until === null) return 'open-twice'
  const collide = (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until)
  return collide ? 'overlap' : null
}

/** DQ-05. `otherRow` is null where the other period stands in another file. */
export function overlapFinding(overlap: Overlap, place: Place, otherRow: number | null): ImportIssue {
  const da = otherRow === null ? 'en anden fil' : `række ${otherRow}`
  const en = otherRow === null ? 'another file' : `row ${otherRow}`
  return overlap === 'open-twice'
    ? finding('placements-open-twice', 'warning', place, {
        da: `Barnet har også en åben anbringelse i ${da}. Kun den ene kan gælde den 31. december. Rækken er taget med.`,
        en: `The child has another open placement in ${en}. Only one can hold on 31 December. The row is taken.`,
      })
    : finding('placements-overlap', 'warning', place, {
        da: `Perioden overlapper en anden anbringelse af barnet i ${da}. Rækken er taget med.`,
        en: `The period overlaps another placement of the child in ${en}. The row is taken.`,
      })
}
