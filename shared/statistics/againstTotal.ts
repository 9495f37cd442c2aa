import { compare, type Fraction, sum } from '../quantities.ts'

/** Null or undefined where nothing was counted. */
type RowValue = Fraction | null | undefined

const comesTo = (rows: readonly RowValue[]): Fraction => sum(rows.flatMap((value) => value ?? []))

/**
 * How what the rows come to compares with their total: above zero where somebody stands in several of them, below zero
 * where somebody stands in none.
 */
export const againstTotal = (rows: readonly RowValue[], total: Fraction): number => compare(comesTo(rows), total)

/** Whether the rows come to their total, so that it may be printed as their sum. */
export const addUpTo = (rows: readonly RowValue[], total: Fraction): boolean => againstTotal(rows, total) === 0
