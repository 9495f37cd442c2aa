import type { PopulationCount } from '../domain/ledger.ts'
import { rowsOf } from './evidence.ts'
import { type Count, counted } from './measure.ts'
import { groupBy, range } from './tally.ts'

const OLDEST_CHILD = 17
/** After-care may last until the 23rd birthday. */
const OLDEST_YOUNG = 22

const personsIn = (rows: readonly PopulationCount[]): Count<'person'> | null =>
  rows.length === 0
    ? null
    : counted(
        rows.reduce((sum, row) => sum + row.persons, 0),
        [rowsOf('population', rows)],
      )

/** The population of one municipality on 1 January of one year; null is what the file does not say. */
export class Population {
  readonly #rows: readonly PopulationCount[]

  constructor(rows: readonly PopulationCount[]) {
    this.#rows = rows
  }

  /** Persons of all ages. */
  get all(): Count<'person'> | null {
    return personsIn(this.#rows.filter((row) => row.age === null))
  }

  /** Persons of 0–17 years. */
  get children(): Count<'person'> | null {
    return this.#upTo(OLDEST_CHILD)
  }

  /** Persons of 0–22 years. */
  get young(): Count<'person'> | null {
    return this.#upTo(OLDEST_YOUNG)
  }

  aged(age: number): Count<'person'> | null {
    return personsIn(this.#rowsAged(age))
  }

  /** Null where an age is missing: a sum without it would pass for the whole. */
  #upTo(oldest: number): Count<'person'> | null {
    const ages = range(0, oldest).map((age) => this.#rowsAged(age))
    return ages.every((rows) => rows.length > 0) ? personsIn(ages.flat()) : null
  }

  #rowsAged(age: number): readonly PopulationCount[] {
    return this.#rows.filter((row) => row.age === age && !row.openEnded)
  }
}

const placeOf = (municipality: string, year: number): string => `${year} ${municipality}`

/** Finds the population of a municipality and year. */
export function populations(rows: readonly PopulationCount[]): (municipality: string, year: number) => Population {
  const byPlace = groupBy(rows, (row) => placeOf(row.municipality, row.year))
  return (municipality, year) => new Population(byPlace.get(placeOf(municipality, year)) ?? [])
}
