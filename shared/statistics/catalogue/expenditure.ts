import type { Bilingual, MetricDefinition } from '../metric.ts'
import { sources } from './sources.ts'

const areas: readonly (readonly [string, Bilingual])[] = [
  ['prevention', { da: 'Forebyggende foranstaltninger', en: 'Preventive measures' }],
  ['placement', { da: 'Anbringende foranstaltninger', en: 'Placement measures' }],
  ['respite', { da: 'Aflastning', en: 'Respite care' }],
  [
    'residential-disability',
    {
      da: 'Døgninstitutioner ved betydelig og varig funktionsnedsættelse',
      en: 'Residential homes for substantial and lasting disability',
    },
  ],
]

const peers = {
  da: 'Kommunerne i sammenligningsgruppen, centrets egne kommuner medregnet',
  en: 'The municipalities of the peer group, those of the centre included',
}

const common = {
  chapter: 'expenditure',
  base: peers,
  source: sources.peers,
  dims: ['year', 'municipality'],
} as const satisfies Partial<MetricDefinition>

/** Three metrics an area: the amount, its distance from the peer mean, and the index with the mean as 100. */
export const expenditureCatalogue: readonly MetricDefinition[] = areas.flatMap(([key, area]): MetricDefinition[] => [
  {
    ...common,
    id: `expenditure-per-1000-${key}`,
    kind: 'money',
    unit: 'kr. pr. 1.000',
    decimals: 0,
    label: { da: `${area.da}, udgift pr. 1.000 borgere`, en: `${area.en}, expenditure per 1,000 citizens` },
    definition: {
      da: 'Kroner pr. 1.000 borgere som offentliggjort. Gennemsnittet er uvægtet og omfatter alle kommuner i gruppen.',
      en: 'Kroner per 1,000 citizens as published. The mean is unweighted and covers all municipalities of the group.',
    },
  },
  {
    ...common,
    id: `expenditure-per-1000-${key}-gap`,
    kind: 'money',
    unit: 'kr. pr. 1.000',
    decimals: 0,
    label: { da: `${area.da}, forskel til gennemsnit`, en: `${area.en}, difference from the mean` },
    definition: {
      da: 'Kommunens udgift minus gruppens gennemsnit.',
      en: 'Expenditure of the municipality less the mean of the group.',
    },
  },
  {
    ...common,
    id: `expenditure-per-1000-${key}-index`,
    kind: 'index',
    unit: 'indeks',
    decimals: 1,
    label: { da: `${area.da}, indeks`, en: `${area.en}, index` },
    definition: {
      da: 'Kommunens udgift med gruppens gennemsnit som 100.',
      en: 'Expenditure of the municipality with the mean of the group as 100.',
    },
  },
])
