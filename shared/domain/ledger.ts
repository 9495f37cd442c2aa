import type { IsoDate } from '../dates.ts'

export type LedgerRowKind = 'line' | 'subtotal' | 'total'

/**
 * One row of a printed budget table. Money is whole øre; null is a blank cell, which is not zero.
 * `parent` is the position of the row that sums this one, so totals are recomputed from the lines below them.
 */
export interface LedgerRow {
  readonly id: number
  readonly municipality: string
  readonly year: number
  readonly position: number
  readonly parent: number | null
  readonly label: string
  readonly group: string
  readonly kind: LedgerRowKind
  readonly budget: number | null
  readonly accounts: number | null
  /** The deviation cell as the file prints it; only ever compared with, never shown as the result. */
  readonly printedDeviation: number | null
  /** True where the column heading announces expected spending instead of accounts. */
  readonly forecast: boolean
  readonly asOf: IsoDate | null
}

/** Persons on 1 January of the year. `age` null is the row "all ages". `openEnded` means "and over". */
export interface PopulationCount {
  readonly id: number
  readonly municipality: string
  readonly year: number
  readonly age: number | null
  readonly openEnded: boolean
  readonly persons: number
}

/** Whole kroner per 1,000 citizens in one area of expenditure. */
export interface PeerExpenditure {
  readonly id: number
  readonly municipality: string
  readonly year: number
  readonly area: string
  readonly kronerPerThousand: number
}

/**
 * Net expenditure of one function of the municipal accounts (REGK31), in one of the two units that Statistikbanken
 * publishes. The same function may be known in both.
 */
export interface FunctionAccount {
  readonly id: number
  readonly municipality: string
  readonly year: number
  /** As in the chart of accounts: "5.28.21". */
  readonly function: string
  readonly unit: 'thousand-kroner' | 'kroner-per-inhabitant'
  readonly value: number
}

/** A figure that no other file carries. `period` is a calendar year ("2013") or a school year ("2012/13"). */
export interface KeyFigure {
  readonly id: number
  /** Row of the spreadsheet that the figure stands in: its name where the catalogue has no other for it. */
  readonly rowNumber: number
  readonly chapter: string
  readonly name: string
  readonly group: string
  readonly period: string
  /** Decimal number in plain notation with a point, exactly as stored in the cell ("37.4"). */
  readonly value: string
  readonly unit: string
}
