import { dayNumber, yearOf } from '../../dates.ts'
import type { Placement } from '../../domain/cases.ts'
import { Cohort } from '../cohort/cohort.ts'
import { TableBuilder } from '../cohort/tableBuilder.ts'

const fields = [
  'municipality',
  'form',
  'sex',
  'birthYear',
  'consent',
  'afterCare',
  'startYear',
  'startReason',
  'endYear',
  'endReason',
] as const

export interface PlacementKind {
  readonly of: 'placement'
  readonly field: (typeof fields)[number]
  readonly day: 'from' | 'until'
}

export type PlacementCases = Cohort<PlacementKind>

/** 'unknown' where the file leaves consent open (after-care with a contact person only). */
export type Consent = 'with' | 'without' | 'unknown'

const consentOf = ({ withoutConsent }: Placement): Consent => {
  if (withoutConsent === null) return 'unknown'
  return withoutConsent ? 'without' : 'with'
}

/** Periods of placement and after-care, column by column. `endYear` is null while a period lasts. */
export function placementCases(rows: Iterable<Placement>): PlacementCases {
  const table = new TableBuilder<PlacementKind>('placement', 'placement', fields, ['from', 'until'])
  for (const row of rows)
    table.add(
      row.id,
      row.child,
      [
        row.municipality,
        row.form,
        row.sex,
        row.birthYear,
        consentOf(row),
        row.afterCare,
        yearOf(row.from),
        row.startReason,
        row.until === null ? null : yearOf(row.until),
        row.endReason,
      ],
      [dayNumber(row.from), row.until === null ? null : dayNumber(row.until)],
    )
  return Cohort.all(table.done())
}
