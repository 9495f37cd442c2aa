import type { MetricDefinition } from '../metric.ts'
import { sources } from './sources.ts'

const common = {
  chapter: 'caseload',
  unit: 'sager',
  base: { da: 'Teams, der har tal i måneden', en: 'Teams with a number in the month' },
  source: sources.caseload,
} as const satisfies Partial<MetricDefinition>

const monthly = ['year', 'municipality', 'month', 'team'] as const
const yearly = ['year', 'municipality', 'team'] as const

export const caseloadCatalogue: readonly MetricDefinition[] = [
  {
    ...common,
    id: 'active-cases-count',
    kind: 'count',
    decimals: 0,
    dims: monthly,
    label: { da: 'Aktive sager', en: 'Active cases' },
    definition: {
      da: 'Sager ved månedens udgang. En tom celle er ikke nul: teamet er da ikke med i måneden.',
      en: 'Cases at the end of the month. A blank cell is not zero: the team is then not part of the month.',
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
      da: 'Rådgivere omregnet til fuldtidsstillinger ved månedens udgang.',
      en: 'Advisers as full-time posts at the end of the month.',
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
      en: 'Mean of the months of the year that have a number.',
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
