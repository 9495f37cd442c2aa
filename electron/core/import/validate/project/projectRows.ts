import type { IsoDate } from '../../../../../shared/dates.ts'
import type { ChildKey, Sex } from '../../../../../shared/domain/cases.ts'
import type { Place } from '../../../../../shared/problems.ts'

/**
 * A row of a child as some table has it. `place` is null for rows that stand in the database already; findings are made
 * about rows of the plan only.
 *
 * Wanted: for every child (`child IS NOT NULL`) with more than one distinct sex or more than one distinct birth year over
 * notification, placement, assessment, respite_enrolment and respite_elsewhere, counting rows in force and the plan's new
 * and changed rows: one entry a distinct (sex, birthYear) in force, and all the plan's rows of the child.
 */
export interface ChildRow {
  readonly child: ChildKey
  readonly sex: Sex
  readonly birthYear: number
  readonly place: Place | null
}

/**
 * Placements that were open when the year before the file began. One entry per sheet, municipality of the sheet and
 * first year of the sheet; none where the file has no row of the year at all.
 *
 * Wanted: `count` of placement rows in force of `municipality` with `from_date < year-01-01` and (`until_date IS NULL` or
 * `until_date >= year-01-01`) whose natural key and occurrence the plan neither confirms, changes nor withdraws.
 */
export interface AbsentRows {
  readonly place: Place
  readonly municipality: string
  readonly year: number
  readonly count: number
}

/**
 * A row that the plan adds to a year which earlier imports cover.
 *
 * Wanted: for notification (received_on), placement (from_date) and assessment (decided_on), every row of action `new`
 * whose municipality has rows in force of the same table from another batch with a later year than the row's own; at
 * most 1,000 a sheet. `coveredUntil` is the latest year of those rows.
 */
export interface AddedRow {
  readonly place: Place
  readonly date: IsoDate
  readonly coveredUntil: number
}

/**
 * A period of a placement. `source` tells files and batches apart: only periods of different sources are compared here,
 * since the rows of one sheet have been compared while they were read. `place` as in `ChildRow`.
 *
 * Wanted: for every child with a new or changed placement row of the plan: those rows, and the child's rows that will be
 * in force besides them (the version that a changed row replaces is left out).
 */
export interface PlacedPeriod {
  readonly child: ChildKey
  readonly from: IsoDate
  readonly until: IsoDate | null
  readonly source: string
  readonly place: Place | null
}

/**
 * The same amount of two years, in øre or whole kroner alike.
 *
 * Wanted: per sheet with ledger_row or peer_expenditure rows, every label (or area) of the municipality that has a
 * non-zero amount both in the plan (`now`: accounts_ore, or kroner_per_thousand) and in force for the latest earlier year
 * (`before`).
 */
export interface AmountPair {
  readonly place: Place
  readonly now: number
  readonly before: number
}

/** What the rules need of a plan and of the rows in force. All lists may be empty; `place` names file and sheet at least. */
export interface ProjectRows {
  readonly children: readonly ChildRow[]
  readonly absent: readonly AbsentRows[]
  readonly added: readonly AddedRow[]
  readonly periods: readonly PlacedPeriod[]
  readonly amounts: readonly AmountPair[]
}
