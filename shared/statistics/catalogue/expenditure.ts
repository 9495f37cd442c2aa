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
  da: 'Kommunerne i den valgte sammenligningsgruppe. Note ved figur og tabel siger hvilke, og om egne kommuner er medregnet',
  en: 'The municipalities of the chosen peer group. The note of figure and table says which, and whether own ones count',
}

const common = {
  chapter: 'expenditure',
  base: peers,
  dims: ['year', 'municipality'],
} as const satisfies Partial<MetricDefinition>

/** What an amount is set in proportion to. */
interface Proportion {
  readonly id: string
  readonly unit: string
  readonly source: Bilingual
  readonly label: (area: Bilingual) => Bilingual
  readonly definition: Bilingual
}

const per1000: Proportion = {
  id: 'expenditure-per-1000',
  unit: 'kr. pr. 1.000',
  source: sources.peers,
  label: (area) => ({ da: `${area.da}, udgift pr. 1.000 borgere`, en: `${area.en}, expenditure per 1,000 citizens` }),
  definition: {
    da: 'Kroner pr. 1.000 borgere som offentliggjort, ellers regnskabets beløb delt med folketallet den 1. januar, i hele kroner. Gennemsnittet er gruppens: enten tæller hver kommune lige, eller hver tæller med sit folketal.',
    en: 'Kroner per 1,000 citizens as published, else the amount of the accounts divided by the population on 1 January, in whole kroner. The average is that of the group: either all municipalities count alike, or each by its population.',
  },
}

const perChild: Proportion = {
  id: 'expenditure-per-child',
  unit: 'kr. pr. 0-17-årig',
  source: sources.peersAndPopulation,
  label: (area) => ({ da: `${area.da}, udgift pr. 0–17-årig`, en: `${area.en}, expenditure per child aged 0–17` }),
  definition: {
    da: 'Kommunens samlede udgift delt med antallet af 0–17-årige den 1. januar, i hele øre. Den samlede udgift er regnskabets beløb, hvor det kendes, ellers kroner pr. 1.000 borgere gange folketallet. Et vægtet gennemsnit vægtes med antallet af 0–17-årige.',
    en: 'Total expenditure of the municipality divided by its children aged 0–17 on 1 January, in whole øre. The total is the amount of the accounts where it is known, else kroner per 1,000 citizens times the population. A weighted average is weighted by children aged 0–17.',
  },
}

/** The amount, its distance from the peers' mean, the index with the mean as 100, the place, and who is in the mean. */
const comparedWithPeers = (
  { id, unit, source, label, definition }: Proportion,
  key: string,
  area: Bilingual,
): MetricDefinition[] => [
  {
    ...common,
    id: `${id}-${key}`,
    kind: 'money',
    unit,
    decimals: 0,
    source,
    label: label(area),
    definition,
  },
  {
    ...common,
    id: `${id}-${key}-gap`,
    kind: 'money',
    unit,
    decimals: 0,
    source,
    label: { da: `${area.da}, forskel til gennemsnit`, en: `${area.en}, difference from the average` },
    definition: {
      da: 'Kommunens udgift minus gruppens gennemsnit.',
      en: 'Expenditure of the municipality less the average of the group.',
    },
  },
  {
    ...common,
    id: `${id}-${key}-index`,
    kind: 'index',
    unit: 'indeks',
    decimals: 1,
    source,
    label: { da: `${area.da}, indeks`, en: `${area.en}, index` },
    definition: {
      da: 'Kommunens udgift med gruppens gennemsnit som 100.',
      en: 'Expenditure of the municipality with the average of the group as 100.',
    },
  },
  {
    ...common,
    id: `${id}-${key}-rank`,
    kind: 'count',
    unit: 'plads',
    decimals: 0,
    source,
    label: { da: `${area.da}, placering`, en: `${area.en}, place` },
    definition: {
      da: 'Kommunens plads blandt de viste kommuner. Plads 1 har den højeste udgift; lige høje udgifter deler plads.',
      en: 'Place of the municipality among those shown. Place 1 has the highest expenditure; equal ones share a place.',
    },
  },
  {
    ...common,
    id: `${id}-${key}-peers-count`,
    kind: 'count',
    unit: 'kommuner',
    decimals: 0,
    source,
    dims: ['year'],
    label: { da: `${area.da}, kommuner i gennemsnittet`, en: `${area.en}, municipalities in the average` },
    definition: {
      da: 'Antal kommuner, som gennemsnittet omfatter: dem i gruppen, som der er tal for i året.',
      en: 'Number of municipalities that the average covers: those of the group with figures of the year.',
    },
  },
]

export const expenditureCatalogue: readonly MetricDefinition[] = areas.flatMap(([key, area]): MetricDefinition[] => [
  ...comparedWithPeers(per1000, key, area),
  {
    ...common,
    id: `expenditure-per-inhabitant-${key}`,
    kind: 'money',
    unit: 'kr. pr. indbygger',
    decimals: 0,
    source: sources.peers,
    label: { da: `${area.da}, udgift pr. indbygger`, en: `${area.en}, expenditure per inhabitant` },
    definition: {
      da: 'En tusindedel af udgiften pr. 1.000 borgere.',
      en: 'A thousandth of the expenditure per 1,000 citizens.',
    },
  },
  ...comparedWithPeers(perChild, key, area),
])
