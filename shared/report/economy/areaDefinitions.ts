import type { MetricDefinition } from '../../statistics/metric.ts'

const source = { da: 'Budget og regnskab pr. kommune', en: 'Budget and accounts by municipality' }
const base = { da: 'Rækkerne i budgettabellen, summeret nedefra', en: 'Rows of the budget table, summed bottom-up' }
const common = { chapter: 'economy', source, base, dims: ['year', 'municipality', 'area'] } as const

/** The catalogue's entries for the sums of areas. */
export const areaDefinitions: readonly MetricDefinition[] = [
  {
    ...common,
    id: 'economy-area-budget',
    kind: 'money',
    unit: 'kr.',
    decimals: 0,
    label: { da: 'Budget for et område', en: 'Budget of an area' },
    definition: {
      da: 'Summen af budgettet på områdets rækker. Summer er beregnet af de underliggende rækker, ikke aflæst.',
      en: 'Sum of the budget of the area’s rows, computed from the rows below and not read from printed totals.',
    },
  },
  {
    ...common,
    id: 'economy-area-accounts',
    kind: 'money',
    unit: 'kr.',
    decimals: 0,
    label: { da: 'Regnskab for et område', en: 'Accounts of an area' },
    definition: {
      da: 'Summen af regnskabet på områdets rækker. Summer er beregnet af de underliggende rækker, ikke aflæst.',
      en: 'Sum of the accounts of the area’s rows, computed from the rows below and not read from printed totals.',
    },
  },
  {
    ...common,
    id: 'economy-area-deviation',
    kind: 'money',
    unit: 'kr.',
    decimals: 0,
    label: { da: 'Afvigelse for et område', en: 'Deviation of an area' },
    definition: {
      da: 'Regnskab minus budget. Plus er merforbrug, minus er mindreforbrug.',
      en: 'Accounts minus budget. Plus is overspending, minus is underspending.',
    },
  },
  {
    ...common,
    id: 'economy-area-deviation-pct',
    kind: 'change',
    unit: '%',
    decimals: 1,
    label: { da: 'Afvigelse for et område i procent', en: 'Deviation of an area in percent' },
    definition: {
      da: 'Afvigelsen i procent af budgettet. Uden budget er procenten ikke defineret.',
      en: 'Deviation in percent of the budget; undefined without a budget.',
    },
  },
]
