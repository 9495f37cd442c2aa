/** A row of a printed table with its amounts in øre, before it is known what sums what. */
export interface LedgerLine {
  readonly row: number
  readonly label: string
  /** The heading or table head that the row stands under. */
  readonly heading: string
  /** Counts the headings passed so far: rows of one block share it. */
  readonly block: number
  readonly budget: number | null
  readonly accounts: number | null
  readonly printedDeviation: number | null
  readonly forecast: boolean
}
