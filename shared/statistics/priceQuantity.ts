import type { CodeLists } from '../domain/codeLists.ts'
import type { EconomyChart } from '../domain/economyChart.ts'
import type { Facts } from './facts/facts.ts'
import { named, totalOf } from './measure.ts'
import type { MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { coverageOf } from './placementCoverage.ts'
import { placementsOnly } from './placementStock.ts'
import { fullYearPersons } from './priceQuantityDays.ts'
import { type FormYear, formsOf, formYear } from './priceQuantityForms.ts'
import { averagePrice, type Purchase, type Split, splitByPriceAndQuantity } from './priceQuantityMeasures.ts'
import { ALL, casesOf, scopesIn } from './scope.ts'
import { range } from './tally.ts'

/** What is compared: a form, a municipality or all, under its name. */
interface Place {
  readonly municipality: string
  readonly form: string
}

/**
 * Price × quantity of placements: full-year persons and their average price, and how much of a deviation comes from
 * each. The deviation is from the comparison year, and from the budget where budgeted persons are known.
 */
export function* priceQuantityMetrics(
  facts: Facts,
  codes: CodeLists,
  charts: readonly EconomyChart[],
  period: Period,
): Generator<MetricValue> {
  if (facts.placements.size === 0) return
  const placed = placementsOnly(facts.placements, codes)
  const { hasFlow } = coverageOf(facts.placements, facts.importedOn?.placement)
  const years = range(period.first, period.year).filter(hasFlow)
  const [, ...municipalities] = scopesIn(facts.placements, period.municipalities)
  const perMunicipality = municipalities.map((municipality) => {
    const chart = charts.find((each) => each.municipality === municipality)
    const forms = formsOf(casesOf(placed, municipality), chart).map((form) =>
      years.map((year) => ({ year, of: formYear(facts, codes, form, { municipality, year }) })),
    )
    return { municipality, forms: forms.filter((ofYears) => ofYears.some(({ of }) => isUsed(of))) }
  })
  const joint: Splits[] = []
  for (const { municipality, forms } of perMunicipality) {
    for (const year of years) {
      const ofYear = forms.flatMap((ofYears) => ofYears.filter((each) => each.year === year).map(({ of }) => of))
      for (const of of ofYear) yield* formMetrics(of)
      yield* totals(ofYear, year, municipality)
    }
    const splits = forms.map((ofYears) => splitsOf(ofYears, period))
    for (const each of splits) yield* splitMetrics(each, { municipality, form: each.form }, period)
    const together = splitsTogether(splits)
    joint.push(together)
    yield* splitMetrics(together, { municipality, form: ALL }, period)
  }
  if (municipalities.length < period.municipalities.length || municipalities.length < 2) return
  for (const year of years) {
    const all = perMunicipality.flatMap(({ forms }) =>
      forms.flatMap((ofYears) => ofYears.filter((each) => each.year === year).map(({ of }) => of)),
    )
    yield* totals(all, year, ALL)
  }
  yield* splitMetrics(splitsTogether(joint), { municipality: ALL, form: ALL }, period)
}

const isUsed = ({ days, cost, budget }: FormYear): boolean =>
  [days, cost, budget].some((measure) => measure?.value && measure.value.numerator !== 0)

function* formMetrics({ days, persons, cost, budget, budgetPersons }: FormYear): Generator<MetricValue> {
  yield days
  yield persons
  if (budget) yield budget
  if (budgetPersons) yield budgetPersons
  if (cost) yield* priced({ cost, persons })
}

function* priced(purchase: Purchase): Generator<MetricValue> {
  yield purchase.cost
  yield named('placement-average-price', purchase.cost.dims, averagePrice(purchase))
}

/** All forms together; their cost only where every form has one, because a part would pass for the whole. */
function* totals(forms: readonly FormYear[], year: number, municipality: string): Generator<MetricValue> {
  if (forms.length === 0) return
  const dims = { year, municipality, form: ALL }
  const days = named(
    'placement-days-count',
    dims,
    totalOf(
      'count',
      forms.map((form) => form.days),
    ),
  )
  const persons = named('placement-full-year-persons', dims, fullYearPersons(days, year))
  yield days
  yield persons
  const costs = forms.flatMap(({ cost }) => cost ?? [])
  if (costs.length === forms.length)
    yield* priced({ cost: named('placement-cost', dims, totalOf('money', costs)), persons })
}

/** The deviations of a form: from the comparison year, and from the budget; null where they cannot be split. */
interface Splits {
  readonly form: string
  readonly change: Split | null
  readonly budget: Split | null
}

function splitsOf(ofYears: readonly { readonly year: number; readonly of: FormYear }[], period: Period): Splits {
  const of = (year: number) => ofYears.find((each) => each.year === year)?.of
  const [before, now] = [of(period.previous), of(period.year)]
  const bought = now?.cost ? { cost: now.cost, persons: now.persons } : null
  return {
    form: ofYears[0]?.of.form ?? '',
    change:
      bought && before?.cost ? splitByPriceAndQuantity({ cost: before.cost, persons: before.persons }, bought) : null,
    budget:
      bought && now?.budget && now.budgetPersons
        ? splitByPriceAndQuantity({ cost: now.budget, persons: now.budgetPersons }, bought)
        : null,
  }
}

const splitsTogether = (splits: readonly Splits[]): Splits => ({
  form: ALL,
  change: together(splits.map(({ change }) => change)),
  budget: together(splits.map(({ budget }) => budget)),
})

/** Only where every part can be split. */
function together(splits: readonly (Split | null)[]): Split | null {
  const known = splits.filter((split) => split !== null)
  if (known.length === 0 || known.length < splits.length) return null
  const total = (part: keyof Split) =>
    totalOf(
      'money',
      known.map((split) => split[part]),
    )
  return { deviation: total('deviation'), quantity: total('quantity'), price: total('price') }
}

function* splitMetrics(splits: Splits, place: Place, { previous, year }: Period): Generator<MetricValue> {
  if (splits.change) yield* parts('placement-cost-change', { ...place, year: `${previous}-${year}` }, splits.change)
  if (splits.budget) yield* parts('placement-budget-deviation', { ...place, year }, splits.budget)
}

function* parts(
  metric: string,
  dims: Place & { readonly year: number | string },
  split: Split,
): Generator<MetricValue> {
  yield named(metric, { ...dims }, split.deviation)
  yield named(`${metric}-quantity`, { ...dims }, split.quantity)
  yield named(`${metric}-price`, { ...dims }, split.price)
}
