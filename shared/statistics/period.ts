/** The year that is reported on, with the years it is compared to. */
export interface Period {
  readonly year: number
  readonly previous: number
  /** First year of the report's window of three. */
  readonly first: number
  /** The centre's own municipalities, in Danish alphabetical order. */
  readonly municipalities: readonly string[]
}

export const periodOf = (year: number, municipalities: readonly string[]): Period => ({
  year,
  previous: year - 1,
  first: year - 2,
  municipalities,
})
