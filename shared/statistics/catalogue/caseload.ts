import type { MetricDefinition } from '../metric.ts'
import { changeEntry } from './changeEntry.ts'
import { sources } from './sources.ts'

const common = {
  chapter: 'caseload',
  unit: 'sager',
  base: { da: 'Teams med tal i året', en: 'Teams with numbers in the year' },
  source: sources.caseload,
} as const satisfies Partial<MetricDefinition>

const monthly = ['year', 'municipality', 'month', 'team'] as const
const yearly = ['year', 'municipality', 'team'] as const

const levels: readonly MetricDefinition[] = [
  {
    ...common,
    id: 'active-cases-count',
    kind: 'count',
    decimals: 0,
    dims: monthly,
    label: { da: 'Aktive sager', en: 'Active cases' },
    definition: {
      da: 'Sager ved månedens udgang. En tom celle er ikke nul. Mangler et af årets teams i en måned, er der intet samlet tal for den.',
      en: 'Cases at the end of the month. A blank cell is not zero. A month that lacks one of the teams of the year has no total.',
    },
  },
  {
    ...common,
    id: 'advisers-count',
    kind: 'count',
    unit: 'årsværk',
    decimals: 1,
    dims: monthly,
    label: { da: 'Rådgivere', en: 'Advisers' },
    definition: {
      da: 'Rådgivere omregnet til fuldtidsstillinger ved månedens udgang. Mangler et af årets teams i en måned, er der intet samlet tal for den.',
      en: 'Advisers as full-time posts at the end of the month. A month that lacks one of the teams of the year has no total.',
    },
  },
  {
    ...common,
    id: 'cases-per-adviser',
    kind: 'rate',
    unit: 'sager pr. rådgiver',
    decimals: 1,
    dims: monthly,
    label: { da: 'Sager pr. rådgiver', en: 'Cases per adviser' },
    definition: {
      da: 'Månedens sager divideret med månedens årsværk. Opgøres kun, når sager og årsværk findes for de samme teams.',
      en: 'Cases of the month divided by its full-time posts, where both are known for the same teams.',
    },
  },
  {
    ...common,
    id: 'active-cases-average',
    kind: 'mean',
    decimals: 0,
    dims: yearly,
    label: { da: 'Aktive sager i gennemsnit', en: 'Active cases on average' },
    definition: {
      da: 'Gennemsnit af årets måneder med tal.',
      en: 'Average of the months of the year that have a number.',
    },
  },
  {
    ...common,
    id: 'cases-per-adviser-average',
    kind: 'rate',
    unit: 'sager pr. rådgiver',
    decimals: 1,
    dims: yearly,
    label: { da: 'Sager pr. rådgiver i gennemsnit', en: 'Cases per adviser on average' },
    definition: {
      da: 'Årets månedlige sager lagt sammen og divideret med de samme måneders årsværk lagt sammen.',
      en: 'Monthly cases of the year added up and divided by the full-time posts of the same months added up.',
    },
  },
]

const entryOf = (id: string) => levels.find((entry) => entry.id === id)

export const caseloadCatalogue: readonly MetricDefinition[] = [
  ...levels,
  ...changeEntry(entryOf('active-cases-average'), 'active-cases-change-pct', 'change', {
    da: 'Ændring i aktive sager i gennemsnit',
    en: 'Change in active cases on average',
  }),
  ...changeEntry(entryOf('cases-per-adviser-average'), 'cases-per-adviser-change-pct', 'change', {
    da: 'Ændring i sager pr. rådgiver i gennemsnit',
    en: 'Change in cases per adviser on average',
  }),
]
