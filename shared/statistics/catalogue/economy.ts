import type { Bilingual, MetricDefinition } from '../metric.ts'
import { changeEntry } from './changeEntry.ts'
import { bases, sources } from './sources.ts'

const lineDims = ['year', 'municipality', 'line', 'kind', 'group'] as const
const scope = ['year', 'municipality'] as const

const line = {
  chapter: 'economy',
  kind: 'money',
  unit: 'kr.',
  decimals: 0,
  base: bases.row,
  source: sources.ledger,
  dims: lineDims,
} as const satisfies Partial<MetricDefinition>

const lines: readonly MetricDefinition[] = [
  {
    ...line,
    id: 'economy-budget',
    label: { da: 'Budget', en: 'Budget' },
    definition: {
      da: 'Rækkens budget. En sum er beregnet af linjerne under den, ikke læst af tabellens trykte sum. En tom celle er ikke nul.',
      en: 'Budget of the row. A sum is computed from the lines below it, not read from the printed sum. A blank cell is not zero.',
    },
  },
  {
    ...line,
    id: 'economy-accounts',
    label: { da: 'Regnskab', en: 'Accounts' },
    definition: {
      da: 'Rækkens regnskab, opgjort pr. den dato, tabellen angiver. En sum er beregnet af linjerne under den.',
      en: 'Accounts of the row as of the date given in the table. A sum is computed from the lines below it.',
    },
  },
  {
    ...line,
    id: 'economy-deviation',
    label: { da: 'Afvigelse', en: 'Deviation' },
    definition: {
      da: 'Regnskab minus budget. Plus er merforbrug, minus er mindreforbrug. En tom celle regnes her som 0; har hele tabellen intet regnskab eller intet budget, er der ingen afvigelse.',
      en: 'Accounts less budget. Plus is an overspend, minus an underspend. A blank cell counts as 0 here; where the whole table has no accounts or no budget, there is no deviation.',
    },
  },
  {
    ...line,
    id: 'economy-deviation-pct',
    kind: 'change',
    unit: '%',
    decimals: 1,
    label: { da: 'Afvigelse i procent', en: 'Deviation in per cent' },
    definition: {
      da: 'Afvigelsen i procent af budgettet. Uden budget er tallet ikke defineret.',
      en: 'Deviation as a percentage of the budget. Undefined without a budget.',
    },
  },
  {
    ...line,
    id: 'economy-printed',
    dims: [...lineDims, 'quantity'],
    label: { da: 'Kildens eget tal', en: 'Figure of the source' },
    definition: {
      da: 'Beløbet, som budgettabellen selv viser, hvor det ikke følger af tabellens linjer. Det bruges kun til afstemning.',
      en: 'The amount that the budget table itself shows where it does not follow from its lines. Used for reconciliation only.',
    },
  },
  {
    ...line,
    id: 'economy-printed-difference',
    dims: [...lineDims, 'quantity'],
    label: { da: 'Forskel til kildens eget tal', en: 'Difference from the figure of the source' },
    definition: {
      da: 'Det beregnede beløb minus det beløb, som budgettabellen selv viser.',
      en: 'The computed amount less the amount that the budget table itself shows.',
    },
  },
  {
    ...line,
    id: 'accounts-as-of-date',
    kind: 'date',
    unit: 'dato',
    dims: scope,
    base: { da: 'Budget- og regnskabstabellerne', en: 'The budget and accounts tables' },
    label: { da: 'Regnskabets opgørelsesdato', en: 'Date of the accounts' },
    definition: {
      da: 'Den dag, regnskabet er trukket. Er supplementsperioden åben, er tallene foreløbige.',
      en: 'The day the accounts were drawn. While the supplementary period is open, they are provisional.',
    },
  },
]

const areas: readonly (readonly [string, string, Bilingual])[] = [
  ['economy-placement-', '', { da: 'Anbringelsesområdet', en: 'Placement area' }],
  ['economy-prevention-', '', { da: 'Forebyggelse', en: 'Prevention' }],
  ['economy-total-', '-text', { da: 'Anbringelser og forebyggelse', en: 'Placements and prevention' }],
  ['economy-grand-total-', '', { da: 'I alt med kontante ydelser', en: 'Total with cash benefits' }],
]

const measures: readonly (readonly [string, Bilingual])[] = [
  ['budget', { da: 'budget', en: 'budget' }],
  ['accounts', { da: 'regnskab', en: 'accounts' }],
  ['deviation', { da: 'afvigelse', en: 'deviation' }],
]

const printedNote = {
  da: 'Læst af tabellens trykte summer. Bruges kun til afstemning mod summerne af linjerne.',
  en: 'Read from the printed sums of the table. Used only to reconcile them with the sums of the lines.',
}

const printed: readonly MetricDefinition[] = areas.flatMap(([prefix, suffix, area]) => [
  ...measures.map(
    ([measure, name]): MetricDefinition => ({
      ...line,
      id: `${prefix}${measure}${suffix}`,
      dims: scope,
      label: { da: `${area.da}, ${name.da} (trykt sum)`, en: `${area.en}, ${name.en} (printed sum)` },
      definition: printedNote,
    }),
  ),
  ...(prefix === 'economy-grand-total-'
    ? []
    : [
        {
          ...line,
          id: `${prefix}deviation-pct${suffix}`,
          kind: 'change' as const,
          unit: '%',
          decimals: 1,
          dims: scope,
          label: {
            da: `${area.da}, afvigelse i procent (trykt sum)`,
            en: `${area.en}, deviation in per cent (printed sum)`,
          },
          definition: printedNote,
        },
      ]),
])

const refunds: readonly MetricDefinition[] = (
  [
    ['legal-aid', { da: 'Advokatbistand', en: 'Legal aid' }],
    ['cash', { da: 'Kontante ydelser', en: 'Cash benefits' }],
  ] as const
).flatMap(([key, expense]) =>
  measures.slice(0, 2).map(
    ([measure, name]): MetricDefinition => ({
      ...line,
      id: `${key}-refund-share-pct-${measure}`,
      kind: 'share',
      unit: '%',
      decimals: 1,
      dims: scope,
      label: {
        da: `${expense.da} i ${measure === 'budget' ? 'budgettet' : 'regnskabet'}, refusion`,
        en: `${expense.en} in the ${name.en}, refund`,
      },
      definition: {
        da: 'Refusionen i procent af den udgift, den dækker.',
        en: 'The refund as a percentage of the expense that it covers.',
      },
    }),
  ),
)

const areaBase = {
  da: 'Områdets rækker i budgettabellen, summeret nedefra',
  en: 'Rows of the area in the budget table, summed bottom-up',
}

const areaSum = (ofRow: MetricDefinition, definition: Bilingual): MetricDefinition => ({
  ...ofRow,
  id: ofRow.id.replace('economy-', 'economy-area-'),
  dims: ['year', 'municipality', 'area'],
  base: areaBase,
  label: { da: `${ofRow.label.da}, område`, en: `${ofRow.label.en}, area` },
  definition,
})

const areaDefinitions: readonly Bilingual[] = [
  { da: 'Summen af budgettet på områdets rækker.', en: 'Sum of the budget of the rows of the area.' },
  { da: 'Summen af regnskabet på områdets rækker.', en: 'Sum of the accounts of the rows of the area.' },
  { da: 'Områdets regnskab minus områdets budget.', en: 'Accounts less budget of the area.' },
  {
    da: 'Områdets afvigelse i procent af områdets budget.',
    en: 'Deviation as a percentage of the budget of the area.',
  },
]

/** The sums that text and overview speak of; unlike the printed ones they agree with the tables by construction. */
const areaSums: readonly MetricDefinition[] = areaDefinitions.flatMap((text, index): readonly MetricDefinition[] => {
  const definition = lines[index]
  return definition ? [areaSum(definition, text)] : []
})
const levels: readonly MetricDefinition[] = [...lines, ...areaSums, ...printed, ...refunds]

const entryOf = (id: string) => levels.find((entry) => entry.id === id)

export const economyCatalogue: readonly MetricDefinition[] = [
  ...levels,
  ...changeEntry(entryOf('economy-area-budget'), 'economy-area-budget-change-pct', 'change', {
    da: 'Ændring i budget, område',
    en: 'Change in budget, area',
  }),
  ...changeEntry(entryOf('economy-area-accounts'), 'economy-area-accounts-change-pct', 'change', {
    da: 'Ændring i regnskab, område',
    en: 'Change in accounts, area',
  }),
]
