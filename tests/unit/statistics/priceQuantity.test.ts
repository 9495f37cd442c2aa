import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Placement } from '../../../shared/domain/cases.ts'
import type { EconomyChart } from '../../../shared/domain/economyChart.ts'
import type { KeyFigure, LedgerRow } from '../../../shared/domain/ledger.ts'
import { add, fraction } from '../../../shared/quantities.ts'
import { placementCases } from '../../../shared/statistics/facts/placementCases.ts'
import { amount, counted, meanOf, named } from '../../../shared/statistics/measure.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { priceQuantityMetrics } from '../../../shared/statistics/priceQuantity.ts'
import { splitByPriceAndQuantity } from '../../../shared/statistics/priceQuantityMeasures.ts'
import { sampleReference } from '../../support/sampleReference.ts'
import { factsWith } from '../../support/smallFacts.ts'

let id = 0
const placed = (municipality: string, form: string, from: string, until: string | null): Placement => ({
  id: ++id,
  serial: String(id),
  child: `child ${id}`,
  sex: 'boy',
  birthYear: 2005,
  municipality,
  form,
  from,
  until,
  withoutConsent: false,
  afterCare: 'none',
  startReason: 'Ny anbringelse',
  endReason: until === null ? null : 'Hjemgivet',
})

const line = (
  municipality: string,
  year: number,
  label: string,
  kroner: number,
  more: Partial<LedgerRow> = {},
): LedgerRow => ({
  id: ++id,
  municipality,
  year,
  position: ++id,
  parent: null,
  label,
  group: '',
  kind: 'line',
  budget: kroner * 100,
  accounts: kroner * 100,
  printedDeviation: null,
  forecast: false,
  asOf: `${year + 1}-01-20`,
  ...more,
})

const chartOf = (
  municipality: string,
  placementPrices: NonNullable<EconomyChart['placementPrices']>,
): EconomyChart => ({
  municipality,
  rows: [],
  areas: { placement: { rows: ['x'] }, prevention: { rows: ['x'] }, total: { rows: ['x'] }, cash: { rows: ['x'] } },
  grandTotal: null,
  refunds: [],
  placementPrices,
})

const foster = { forms: ['Plejefamilie'], rows: ['Familiepleje'] }
const homes = { forms: ['Opholdssted'], rows: ['Opholdssteder'] }

function computed(
  placements: readonly Placement[],
  ledger: readonly LedgerRow[],
  charts: readonly EconomyChart[] = [chartOf('A', [foster, homes])],
  keyFigures: readonly KeyFigure[] = [],
): MetricSet {
  const own = [...new Set(placements.map(({ municipality }) => municipality))].sort()
  const facts = factsWith({ placements: placementCases(placements), ledger, keyFigures })
  return new MetricSet(priceQuantityMetrics(facts, sampleReference.codes, charts, periodOf(2013, own)))
}

const at = (form: string, year: number | string = 2013, municipality = 'A') => ({ year, municipality, form })

/** 2013 has 365 days, 2012 has 366: one whole year, 73 days at the end of 2012, and all of 2012 but none of 2013. */
const placements = [
  placed('A', 'Plejefamilie', '2010-01-01', null),
  placed('A', 'Plejefamilie', '2013-03-01', '2013-05-12'),
  placed('A', 'Plejefamilie', '2011-01-01', '2012-12-31'),
]

describe('full-year persons', () => {
  test('are the days of the year, both ends counted, over its days', () => {
    const set = computed(placements, [])
    expect(set.get('placement-days-count', at('Plejefamilie'))?.value).toEqual(fraction(365 + 73))
    expect(set.get('placement-full-year-persons', at('Plejefamilie'))?.value).toEqual(fraction(6, 5))
    expect(set.get('placement-full-year-persons', at('Plejefamilie', 2012))?.value).toEqual(fraction(2))
  })

  test('are counted of forms without a price, too, and of all forms together', () => {
    const set = computed([...placements, placed('A', 'Sikret afdeling', '2013-01-01', '2013-12-31')], [])
    expect(set.get('placement-full-year-persons', at('Sikret afdeling'))?.value).toEqual(fraction(1))
    expect(set.get('placement-full-year-persons', at('samlet'))?.value).toEqual(fraction(11, 5))
  })

  test('leave contact persons out, and years that the extract does not cover', () => {
    const set = computed([...placements, placed('A', 'Kontaktperson (efterværn)', '2013-01-01', null)], [])
    expect(set.get('placement-days-count', at('Kontaktperson (efterværn)'))).toBeUndefined()
    expect(set.get('placement-days-count', at('Plejefamilie', 2011))).toBeUndefined()
  })
})

describe('the average price', () => {
  test('is the accounts over the full-year persons', () => {
    const set = computed(placements, [line('A', 2013, 'FAMILIEPLEJE', 600_000)])
    expect(set.get('placement-cost', at('Plejefamilie'))?.value).toEqual(fraction(600_000))
    expect(set.get('placement-average-price', at('Plejefamilie'))).toMatchObject({
      kind: 'rate',
      value: fraction(500_000),
    })
  })

  test('is absent where the row is missing, blank or covers a part of the year', () => {
    const price = (ledger: readonly LedgerRow[]) =>
      computed(placements, ledger).get('placement-average-price', at('Plejefamilie'))
    expect(price([])).toBeUndefined()
    expect(price([line('A', 2013, 'Andet', 1)])).toBeUndefined()
    expect(price([line('A', 2013, 'Familiepleje', 1, { accounts: null })])).toBeUndefined()
    expect(price([line('A', 2013, 'Familiepleje', 1, { asOf: '2013-06-30' })])).toBeUndefined()
    expect(price([line('A', 2013, 'Familiepleje', 1, { asOf: '2013-06-30', forecast: true })])?.value).toBeDefined()
  })

  test('of several forms and rows is one price', () => {
    const set = computed(
      [...placements, placed('A', 'Netværkspleje', '2013-01-01', '2013-12-31')],
      [line('A', 2013, 'Familiepleje', 600_000), line('A', 2013, 'Netværk', 60_000)],
      [chartOf('A', [{ forms: ['Plejefamilie', 'Netværkspleje'], rows: ['Familiepleje', 'Netværk'] }])],
    )
    expect(set.get('placement-average-price', at('Plejefamilie + Netværkspleje'))?.value).toEqual(fraction(300_000))
  })

  test('of all forms is absent as soon as one form has no cost', () => {
    const both = [...placements, placed('A', 'Opholdssted', '2013-01-01', '2013-12-31')]
    const set = computed(both, [line('A', 2013, 'Familiepleje', 600_000)])
    expect(set.get('placement-average-price', at('samlet'))).toBeUndefined()
    const all = computed(both, [line('A', 2013, 'Familiepleje', 600_000), line('A', 2013, 'Opholdssteder', 500_000)])
    expect(all.get('placement-average-price', at('samlet'))?.value).toEqual(fraction(500_000))
  })
})

describe('the change from the comparison year', () => {
  const ledger = [line('A', 2012, 'Familiepleje', 800_000), line('A', 2013, 'Familiepleje', 600_000)]

  test('is split: persons at the old price, price for the new persons', () => {
    const set = computed(placements, ledger)
    const spanned = at('Plejefamilie', '2012-2013')
    // 2 persons at 400,000, then 1.2 persons at 500,000.
    expect(set.get('placement-cost-change', spanned)?.value).toEqual(fraction(-200_000))
    expect(set.get('placement-cost-change-quantity', spanned)?.value).toEqual(fraction(-320_000))
    expect(set.get('placement-cost-change-price', spanned)?.value).toEqual(fraction(120_000))
  })

  test('of several forms is the sum of theirs; a form that begins is all quantity', () => {
    const set = computed(
      [...placements, placed('A', 'Opholdssted', '2013-01-01', '2013-12-31')],
      [...ledger, line('A', 2012, 'Opholdssteder', 0), line('A', 2013, 'Opholdssteder', 900_000)],
    )
    expect(set.get('placement-cost-change-quantity', at('Opholdssted', '2012-2013'))?.value).toEqual(fraction(900_000))
    expect(set.get('placement-cost-change-price', at('Opholdssted', '2012-2013'))?.value).toEqual(fraction(0))
    expect(set.get('placement-cost-change', at('samlet', '2012-2013'))?.value).toEqual(fraction(700_000))
    expect(set.get('placement-cost-change-quantity', at('samlet', '2012-2013'))?.value).toEqual(fraction(580_000))
  })

  test('is absent where the comparison year lacks accounts or placements', () => {
    expect(computed(placements, ledger.slice(1)).of('placement-cost-change')).toEqual([])
    const late = [placed('A', 'Plejefamilie', '2013-01-01', '2013-06-01')]
    expect(computed(late, ledger).of('placement-cost-change')).toEqual([])
  })

  test('of two municipalities adds up to that of both', () => {
    const other = [placed('B', 'Plejefamilie', '2012-01-01', '2013-12-31')]
    const set = computed(
      [...placements, ...other],
      [...ledger, line('B', 2012, 'Familiepleje', 366_000), line('B', 2013, 'Familiepleje', 400_000)],
      [chartOf('A', [foster]), chartOf('B', [foster])],
    )
    expect(set.get('placement-cost-change', at('samlet', '2012-2013', 'samlet'))?.value).toEqual(fraction(-166_000))
    expect(set.get('placement-cost-change-price', at('samlet', '2012-2013', 'samlet'))?.value).toEqual(
      fraction(154_000),
    )
    const without = computed([...placements, ...other], ledger, [chartOf('A', [foster])])
    expect(without.get('placement-cost-change', at('samlet', '2012-2013', 'samlet'))).toBeUndefined()
  })
})

describe('the deviation from the budget', () => {
  const budgeted = (group: string, value: string): KeyFigure => ({
    id: ++id,
    rowNumber: 2,
    chapter: 'Anbringelsesstatistik',
    name: 'Budgetterede helårspersoner',
    group,
    period: '2013',
    value,
    unit: 'helårspersoner',
  })
  const ledger = [line('A', 2013, 'Familiepleje', 600_000, { budget: 45_000_000 })]

  test('is split where budgeted persons are known', () => {
    const set = computed(placements, ledger, undefined, [budgeted('A, Plejefamilie', '1.5')])
    expect(set.get('placement-budget-persons', at('Plejefamilie'))?.value).toEqual(fraction(3, 2))
    // Budgeted 1.5 at 300,000; 1.2 at 500,000 were used.
    expect(set.get('placement-budget-deviation', at('Plejefamilie'))?.value).toEqual(fraction(150_000))
    expect(set.get('placement-budget-deviation-quantity', at('Plejefamilie'))?.value).toEqual(fraction(-90_000))
    expect(set.get('placement-budget-deviation-price', at('Plejefamilie'))?.value).toEqual(fraction(240_000))
  })

  test('is not split else', () => {
    expect(computed(placements, ledger).of('placement-budget-deviation')).toEqual([])
    const others = [budgeted('B, Plejefamilie', '1.5'), budgeted('A, Opholdssted', '1.5')]
    expect(computed(placements, ledger, undefined, others).of('placement-budget-deviation')).toEqual([])
  })
})

const purchase = (year: number, ore: number, days: number, daysOfYear: number) => {
  const dims = { year, municipality: 'A', form: 'Plejefamilie' }
  return {
    cost: named('placement-cost', dims, amount(ore, [])),
    persons: named('placement-full-year-persons', dims, meanOf(counted<'day'>(days, []), daysOfYear)),
  }
}

test('the two effects add up to the deviation exactly, whatever the sums and days', () => {
  const ore = fc.integer({ min: -1_000_000_000, max: 100_000_000_000 })
  const days = fc.integer({ min: 0, max: 30_000_000 })
  const length = fc.constantFrom(365, 366)
  fc.assert(
    fc.property(ore, days, length, ore, days, length, (ore0, days0, length0, ore1, days1, length1) => {
      const split = splitByPriceAndQuantity(purchase(2012, ore0, days0, length0), purchase(2013, ore1, days1, length1))
      if (split === null) {
        const noPrice = days0 === 0 && (ore0 !== 0 || days1 === 0)
        const beyondReason = days0 > 0 && Math.abs(ore0) * (days1 / days0) > 8e15
        expect(noPrice || beyondReason).toBe(true)
        return
      }
      const { deviation, quantity, price } = split
      expect(deviation.value).toEqual(fraction(ore1 - ore0, 100))
      expect(add(quantity.value ?? fraction(0), price.value ?? fraction(0))).toEqual(deviation.value)
    }),
  )
})
