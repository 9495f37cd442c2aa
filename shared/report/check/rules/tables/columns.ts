import type { Fraction } from '../../../../quantities.ts'
import type { Table, TableLine } from '../../document/document.ts'
import { isShareByTitle } from '../../document/shareColumn.ts'

/** What a column holds, by its heading. */
export type ColumnKind = 'amount' | 'difference' | 'percent'

export const kindOfColumn = (heading: string): ColumnKind =>
  /%|pct|procent/i.test(heading) ? 'percent' : /afvig|differ|forskel|deviat/i.test(heading) ? 'difference' : 'amount'

export const valueAt = ({ cells }: TableLine, column: number): Fraction | null => cells[column]?.value ?? null

/** "Sager pr. rådgiver" is a ratio; "sager pr. måned" can be added up. */
const RATIO = /(?<!\p{L})pr\.\s(?!måned|kvartal|uge|år)/iu

/** Columns whose numbers can be added up. */
export const addable = ({ columns, title }: Table): readonly number[] =>
  columns.flatMap((heading, column) =>
    kindOfColumn(heading) === 'percent' || isShareByTitle(title, heading) || RATIO.test(heading) ? [] : [column],
  )

export interface DifferenceColumns {
  readonly first: number
  readonly second: number
  readonly difference: number
}

/** A column of differences and the two that it is between. */
export function differenceColumns({ columns }: Table): DifferenceColumns | null {
  const difference = columns.findIndex((heading) => kindOfColumn(heading) === 'difference')
  return difference >= 2 ? { first: difference - 2, second: difference - 1, difference } : null
}

/** Columns of budget and accounts. */
export function budgetColumns({ columns }: Table): { readonly budget: number; readonly accounts: number } | null {
  const budget = columns.findIndex((heading) => /budget/i.test(heading))
  const accounts = columns.findIndex((heading) => /regnskab|forventet udgift|forbrug/i.test(heading))
  return budget >= 0 && accounts >= 0 ? { budget, accounts } : null
}
