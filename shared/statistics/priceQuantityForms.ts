import { fold } from '../danish.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import type { EconomyChart } from '../domain/economyChart.ts'
import type { KeyFigure } from '../domain/ledger.ts'
import { add, fraction, fractionOfDecimal } from '../quantities.ts'
import { rowsOf } from './evidence.ts'
import type { Facts } from './facts/facts.ts'
import type { PlacementCases } from './facts/placementCases.ts'
import { type Amount, type Count, named } from './measure.ts'
import type { Measure, MetricRef } from './metric.ts'
import { type RowCosts, rowCosts } from './priceQuantityCosts.ts'
import { fullYearPersons, placedDays } from './priceQuantityDays.ts'

type Named<Of extends Measure> = Of & MetricRef

/** What is known of one form of placement (or forms that share a price) in one municipality and year. */
export interface FormYear {
  readonly form: string
  readonly days: Named<Count<'day'>>
  readonly persons: Named<Measure<'mean'>>
  readonly cost: Named<Amount> | null
  readonly budget: Named<Amount> | null
  readonly budgetPersons: Named<Measure<'mean'>> | null
}

/** Forms that share a price, the rows that pay for them, and their cases. */
interface PricedForms {
  readonly forms: readonly string[]
  readonly rows: readonly string[]
  readonly cases: PlacementCases
}

/** The forms that the chart prices, and every other that occurs, without a price. */
export function formsOf(cases: PlacementCases, chart: EconomyChart | undefined): readonly PricedForms[] {
  const priced = chart?.placementPrices ?? []
  const known = new Set(priced.flatMap(({ forms }) => forms))
  const others = cases
    .values('form')
    .map(String)
    .filter((form) => !known.has(form))
  return [...priced, ...others.map((form) => ({ forms: [form], rows: [] }))].map((each) => ({
    ...each,
    cases: casesWith(cases, each.forms),
  }))
}

/** One form is a part of a partition, which is found faster than any of several. */
function casesWith(cases: PlacementCases, forms: readonly string[]): PlacementCases {
  const [form, ...more] = forms
  return form !== undefined && more.length === 0 ? cases.where('form', form) : cases.whereAny('form', forms)
}

interface Asked {
  readonly municipality: string
  readonly year: number
}

/** One form in one year, with the names of its numbers. */
export function formYear(
  facts: Facts,
  codes: CodeLists,
  { forms, rows, cases }: PricedForms,
  { municipality, year }: Asked,
): FormYear {
  const form = forms.join(' + ')
  const dims = { year, municipality, form }
  const days = named('placement-days-count', dims, placedDays(cases, year))
  const table = facts.ledger.filter((row) => row.municipality === municipality && row.year === year)
  const costs: RowCosts = rowCosts(table, rows)
  const budgeted = budgetedPersons(facts.keyFigures, codes, forms, { municipality, year })
  return {
    form,
    days,
    persons: named('placement-full-year-persons', dims, fullYearPersons(days, year)),
    cost: costs.accounts && named('placement-cost', dims, costs.accounts),
    budget: costs.budget && named('placement-budget', dims, costs.budget),
    budgetPersons: budgeted && named('placement-budget-persons', dims, budgeted),
  }
}

/** From the key figures, group "Ishøj, Plejefamilie"; null as soon as one of the forms is not there. */
function budgetedPersons(
  keyFigures: readonly KeyFigure[],
  codes: CodeLists,
  forms: readonly string[],
  { municipality, year }: Asked,
): Measure<'mean'> | null {
  const rows = forms.flatMap(
    (form) =>
      keyFigures.find(
        ({ name, group, period }) =>
          period === String(year) &&
          fold(name) === fold(codes.keyFigureNames.budgetedPersons) &&
          fold(group) === fold(`${municipality}, ${form}`),
      ) ?? [],
  )
  if (rows.length < forms.length) return null
  const value = rows.map((row) => fractionOfDecimal(row.value)).reduce(add, fraction(0))
  return { kind: 'mean', value, evidence: [rowsOf('key_figure', rows)], from: [] }
}
