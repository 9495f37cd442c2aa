import type { Fraction } from '../../../quantities.ts'
import type { Dims } from '../../../statistics/metric.ts'
import { ALL } from '../../../statistics/scope.ts'
import type { FigureGroup } from '../words/knowledge.ts'
import type { Choice } from './context.ts'

/** One of a group's numbers, with what speaks for its year and municipality. */
export interface Placed {
  readonly dims: Dims
  readonly value: Fraction
  readonly municipality: string
  readonly bonus: number
}

const STATED = 0.5
const GUESSED = 0.2

const PART_OF_YEAR = /^\d{4}-\d\d\.\./

type Periods = Choice<readonly [number, number]> | null

function yearBonus(year: string | number | undefined, years: Choice<number>, periods: Periods): number | null {
  if (typeof year === 'number') {
    const at = years.values.indexOf(year)
    return at < 0 ? null : (years.stated ? STATED : GUESSED) - at * 0.05
  }
  const period = /^((?:19|20)\d\d)-((?:19|20)\d\d)$/.exec(year ?? '')
  // A change between two years is no number of a year.
  if (period) {
    if (!periods) return null
    const at = periods.values.findIndex(([from, to]) => String(from) === period[1] && String(to) === period[2])
    return at < 0 ? null : STATED - at * 0.05
  }
  // School years and parts of years are named in too many ways to choose by them.
  return GUESSED
}

function municipalityBonus(name: string, group: FigureGroup, { stated, values }: Choice<string>): number | null {
  // Figures of one place only need not be told apart.
  if (group.municipalities.size === 1) return stated && !values.includes(name) && !values.includes(ALL) ? null : GUESSED
  const at = values.indexOf(name)
  return at < 0 ? null : (stated ? STATED : GUESSED) - at * 0.05
}

export function atPlaces(
  group: FigureGroup,
  municipalities: Choice<string>,
  years: Choice<number>,
  periods: Periods = null,
): readonly Placed[] {
  // Peers come a year late: where nothing is of the year, the newest that there is.
  const known = group.values.some(({ dims }) => typeof dims.year !== 'number' || years.values.includes(dims.year))
  const last = Math.max(...years.values)
  const newest = Math.max(...group.values.map(({ dims }) => Number(dims.year)).filter((year) => year <= last))
  // Parts of a year do not come into question where the text names the year.
  const whole = years.stated && group.values.some(({ dims }) => years.values.some((year) => year === dims.year))
  return group.values.flatMap(({ dims, value }): Placed[] => {
    if (whole && PART_OF_YEAR.test(String(dims.year))) return []
    const municipality = String(dims.municipality ?? ALL)
    const where = municipalityBonus(municipality, group, municipalities)
    const late = !known && !years.stated && dims.year === newest
    const when = late ? GUESSED : yearBonus(dims.year, years, periods)
    return where === null || when === null || value === null ? [] : [{ dims, value, municipality, bonus: where + when }]
  })
}
