import { addMonths, dayNumber, monthOf, yearOf } from '../../dates.ts'
import type { Assessment } from '../../domain/cases.ts'
import { Cohort } from '../cohort/cohort.ts'
import { TableBuilder } from '../cohort/tableBuilder.ts'

const fields = ['year', 'month', 'municipality', 'team', 'ageAtDecision', 'sex', 'conclusion'] as const

/** `limit` is the last day on which the assessment is finished in time. */
const days = ['decided', 'finished', 'limit'] as const

export interface AssessmentKind {
  readonly of: 'assessment'
  readonly field: (typeof fields)[number]
  readonly day: (typeof days)[number]
}

export type AssessmentCases = Cohort<AssessmentKind>

/**
 * Where an assessment stands against the limit of four months (SEL § 50, BL § 20). It is counted from the day of the
 * decision, the only day that the files carry; the law counts from the day on which the need became known.
 */
export type Conclusion = 'within-4-months' | 'later' | 'not-finished'

const MONTHS_ALLOWED = 4

const limitOf = ({ decidedOn }: Assessment): string => addMonths(decidedOn, MONTHS_ALLOWED)

const conclusionOf = (row: Assessment): Conclusion => {
  if (row.finishedOn === null) return 'not-finished'
  return row.finishedOn <= limitOf(row) ? 'within-4-months' : 'later'
}

/** Decisions on a child assessment, column by column. */
export function assessmentCases(rows: Iterable<Assessment>): AssessmentCases {
  const table = new TableBuilder<AssessmentKind>('assessment', 'assessment', fields, days)
  for (const row of rows)
    table.add(
      row.id,
      row.child,
      [
        yearOf(row.decidedOn),
        monthOf(row.decidedOn),
        row.municipality,
        row.team,
        row.ageAtDecision,
        row.sex,
        conclusionOf(row),
      ],
      [dayNumber(row.decidedOn), row.finishedOn === null ? null : dayNumber(row.finishedOn), dayNumber(limitOf(row))],
    )
  return Cohort.all(table.done())
}
