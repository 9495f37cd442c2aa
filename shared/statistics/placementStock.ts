import { dayNumber, lastDayOf } from '../dates.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import { codesOf } from './codes.ts'
import { NO_DAY } from './cohort/caseTable.ts'
import type { PlacementCases } from './facts/placementCases.ts'
import { type Count, childrenIn, counted, meanOf, named, shareOf } from './measure.ts'
import type { Dims, MetricRef, MetricValue } from './metric.ts'
import { ALL, casesOf, scopesOf } from './scope.ts'
import { range } from './tally.ts'

/** The age table reaches 20 also where nobody is that old: after-care may prolong a placement. */
const OLDEST_SHOWN = 20

/** A number of placed children that has its name: what shares of them are counted of. */
export type PlacedTotal = Count<'child'> & MetricRef

/** In force on 31 December: begun on or before that day, and not ended before it. */
export function inForceAtYearEnd(all: PlacementCases, year: number): PlacementCases {
  const { from, until } = all.cases.days
  const day = dayNumber(lastDayOf(year))
  return all.keep({ field: 'inForceOn', is: lastDayOf(year) }, (row) => {
    const last = until[row] ?? NO_DAY
    return (from[row] ?? 0) <= day && (last === NO_DAY || last >= day)
  })
}

/** After-care with a contact person only is support, not a placement. */
export const placementsOnly = (cases: PlacementCases, codes: CodeLists): PlacementCases =>
  cases.whereField('form', (form) => !codes.notPlacementForms.includes(String(form)), {
    field: 'form',
    is: codesOf(codes.placementForms, cases, 'form').filter((form) => !codes.notPlacementForms.includes(form)),
  })

/** Who is supported on 31 December of a year, with and without contact persons; looked up once a year. */
export interface YearEnds {
  inForce(year: number): PlacementCases
  placed(year: number): PlacementCases
}

export function yearEnds(all: PlacementCases, codes: CodeLists): YearEnds {
  const known = new Map<number, { readonly inForce: PlacementCases; readonly placed: PlacementCases }>()
  const of = (year: number) => {
    const before = known.get(year)
    if (before) return before
    const inForce = inForceAtYearEnd(all, year)
    const found = { inForce, placed: placementsOnly(inForce, codes) }
    known.set(year, found)
    return found
  }
  return { inForce: (year) => of(year).inForce, placed: (year) => of(year).placed }
}

/** The stock of placed children on 31 December of one year. */
export function* placementStock(
  stock: PlacementCases,
  year: number,
  codes: CodeLists,
  municipalities: readonly string[],
  ages: readonly number[],
): Generator<MetricValue> {
  const forms = codesOf(codes.placementForms, stock, 'form')
  const narrowForms = forms.filter((form) => !codes.formsOutside2012Definition.includes(form))
  const joint = named('placements-count', { year, municipality: ALL }, childrenIn(stock))
  for (const municipality of scopesOf(municipalities)) {
    const own = casesOf(stock, municipality)
    const dims = { year, municipality }
    const total = named('placements-count', dims, childrenIn(own))
    yield total
    yield named('placements-count-2012-definition', dims, childrenIn(own.whereAny('form', narrowForms)))
    if (municipality !== ALL) yield named('placements-municipality-share-pct', dims, shareOf(total, joint))
    for (const form of forms) {
      const ofForm = named('placements-type-count', { ...dims, form }, childrenIn(own.where('form', form)))
      yield ofForm
      yield named('placements-type-share-pct', { ...dims, form }, shareOf(ofForm, total))
    }
    yield* byAge(own, total, year, ages)
    yield* bySex(own, dims)
  }
}

function* byAge(
  own: PlacementCases,
  total: PlacedTotal,
  year: number,
  ages: readonly number[],
): Generator<MetricValue> {
  let years = 0
  for (const age of ages) {
    const ofAge = named('placements-by-age', { ...total.dims, age }, childrenIn(own.where('birthYear', year - age)))
    years += age * own.where('birthYear', year - age).children
    yield ofAge
  }
  yield named('placements-age-average', total.dims, meanOf(counted(years, total.evidence), total))
}

function* bySex(own: PlacementCases, dims: Dims): Generator<MetricValue> {
  for (const [sex, name] of [
    ['boy', 'boys'],
    ['girl', 'girls'],
  ] as const)
    yield named('placements-by-sex', { ...dims, sex: name }, childrenIn(own.where('sex', sex)))
}

/** Ages that the stocks span, from 0: on 31 December a child is as old as the years between. */
export function stockAges(stocks: ReadonlyMap<number, PlacementCases>): readonly number[] {
  const oldest = [...stocks].flatMap(([year, stock]) =>
    stock.values('birthYear').map((birthYear) => year - Number(birthYear)),
  )
  return range(0, Math.max(OLDEST_SHOWN, ...oldest))
}
