import type { FactTable } from '../../domain/factTables.ts'
import type { Scalar } from '../evidence.ts'

/** What a table of cases holds: the name of one row, its fields with few different values, and its days. */
export interface CaseKind {
  readonly of: string
  readonly field: string
  readonly day: string
}

/** Each row's value as a code into the values that occur. */
export interface CategoryColumn {
  readonly codes: Uint16Array
  readonly values: readonly Scalar[]
}

/** The children of the rows as numbers from 1; 0 is nobody (an unborn child). */
export interface ChildColumn {
  readonly codes: Uint32Array
  /** One more than the largest code. */
  readonly size: number
}

/** A day as its number since 1 January 1970; a row without the day has `NO_DAY`. */
export const NO_DAY = -0x80000000

/**
 * Cases column by column: a million rows are some tens of megabytes, and counting them is a walk over small numbers.
 * The pseudonyms stay in the database; here a child is a number that means nothing elsewhere.
 */
export interface CaseTable<Kind extends CaseKind> {
  readonly name: FactTable
  readonly of: Kind['of']
  readonly size: number
  /** Ids of the stored rows. */
  readonly ids: Float64Array
  readonly children: ChildColumn
  readonly fields: Readonly<Record<Kind['field'], CategoryColumn>>
  readonly days: Readonly<Record<Kind['day'], Int32Array>>
}
