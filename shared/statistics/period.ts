/** The year that is reported on, with the years it is compared to. */
export interface Period {
  readonly year: number
  /** The year that changes are counted from: the year before, unless another is chosen. */
  readonly previous: number
  /** First year of the report's window: two years back, or the chosen year where that is earlier. */
  readonly first: number
  /** The centre's own municipalities, in Danish alphabetical order. */
  readonly municipalities: readonly string[]
}

export const periodOf = (year: number, municipalities: readonly string[], previous = year - 1): Period => ({
  year,
  previous,
  first: Math.min(year - 2, previous),
  municipalities,
})
