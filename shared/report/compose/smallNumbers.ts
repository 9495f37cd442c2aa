import { compare, type Fraction, fraction } from '../../quantities.ts'
import { joinedCategories } from '../../statistics/breakdowns/breakdown.ts'
import { type CountRow, type MergedRows, mergeSmall } from '../../statistics/mergeSmall.ts'
import type { Dims, MetricRef } from '../../statistics/metric.ts'
import { isSmallCell, SMALLEST_SHOWN, showsFewPersons } from '../../statistics/smallCells.ts'
import type { Scope } from './scope.ts'

// The one place where the choice about small numbers meets the report: whoever withholds a number asks here.

const ONE = fraction(1)
const LEAST_SHOWN = fraction(SMALLEST_SHOWN)

export const isInternal = ({ input }: Pick<Scope, 'input'>): boolean => input.smallNumbers === 'shown'

/** True for a count of one to four that the report does not tell. */
export const isWithheldCount = (scope: Scope, value: Fraction | null): boolean =>
  !isInternal(scope) && isSmallCell(value)

/** True for a number from which one to four persons could be read, and that the report does not tell. */
export const isWithheld = (scope: Scope, number: MetricRef): boolean =>
  !isInternal(scope) && showsFewPersons(scope.metrics, number)

/** Whether a sentence of its own is written about a count: none is about nobody. */
export const isWorthTelling = (scope: Scope, value: Fraction): boolean =>
  compare(value, isInternal(scope) ? ONE : LEAST_SHOWN) >= 0

/** The rows that are shown apart, and those that are shown as one. */
export const mergedSmall = <Row extends CountRow>(scope: Scope, rows: readonly Row[]): MergedRows<Row> =>
  isInternal(scope) ? { kept: rows, merged: [] } : mergeSmall(rows)

/** The categories that a breakdown shows as one, by its joint number. */
export const categoriesTogether = (scope: Scope, count: string, dimension: string, at: Dims) =>
  isInternal(scope) ? new Set<string | number>() : joinedCategories(scope.metrics, count, dimension, at)
