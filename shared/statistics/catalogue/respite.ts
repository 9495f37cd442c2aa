import type { MetricDefinition } from '../metric.ts'
import { changeEntry } from './changeEntry.ts'
import { sources } from './sources.ts'

const scope = ['year', 'municipality'] as const

const unit = {
  chapter: 'respiteCare',
  kind: 'count',
  unit: 'døgn',
  decimals: 0,
  base: { da: 'Indskrivninger i det egne tilbud i året', en: 'Enrolments in the own unit in the year' },
  source: sources.respite,
  dims: scope,
} as const satisfies Partial<MetricDefinition>

const byPayer = { ...unit, dims: [...scope, 'payer'] } as const satisfies Partial<MetricDefinition>
const percent = { kind: 'share', unit: '%', decimals: 1 } as const satisfies Partial<MetricDefinition>

const children = {
  ...unit,
  unit: 'børn',
  base: {
    da: 'Børn fra centrets kommuner med aflastning, uanset tilbud',
    en: 'Children of the municipalities of the centre with respite care, whoever provides it',
  },
} as const satisfies Partial<MetricDefinition>

const ownUnit: readonly MetricDefinition[] = [
  {
    ...unit,
    id: 'respite-billed-days',
    label: { da: 'Takstdøgn', en: 'Billed days' },
    definition: {
      da: 'Pakkens døgn pr. år gange den del af året, hvor indskrivningen var aktiv, lagt sammen for alle indskrivninger.',
      en: 'Days per year of the package times the part of the year in which the enrolment was active, added up.',
    },
  },
  {
    ...unit,
    id: 'respite-capacity-days',
    base: { da: 'Normerede pladser', en: 'Approved places' },
    label: { da: 'Kapacitet', en: 'Capacity' },
    definition: {
      da: 'Normerede pladser gange døgn i året, som kapacitetsoversigten angiver dem.',
      en: 'Approved places times the days of the year, as the capacity table gives them.',
    },
  },
  {
    ...unit,
    ...percent,
    id: 'respite-occupancy-pct',
    base: { da: 'Kapaciteten i døgn', en: 'Capacity in days' },
    label: { da: 'Belægningsprocent', en: 'Occupancy' },
    definition: { da: 'Takstdøgn i procent af kapaciteten.', en: 'Billed days as a percentage of the capacity.' },
  },
  {
    ...unit,
    id: 'respite-enrolled-children',
    unit: 'børn',
    label: { da: 'Indskrevne børn', en: 'Enrolled children' },
    definition: {
      da: 'Børn med mindst én aktiv dag i året. Hvert barn tæller én gang.',
      en: 'Children with at least one active day in the year. Each child counts once.',
    },
  },
  {
    ...unit,
    id: 'respite-enrolled-children-31-december',
    unit: 'børn',
    label: { da: 'Indskrevne børn den 31. december', en: 'Enrolled children on 31 December' },
    definition: {
      da: 'Børn, der var indskrevet den 31. december.',
      en: 'Children who were enrolled on 31 December.',
    },
  },
  {
    ...unit,
    id: 'respite-client-municipalities',
    unit: 'kommuner',
    label: { da: 'Andre kommuner, der køber pladser', en: 'Other municipalities that buy places' },
    definition: {
      da: 'Kommuner uden for centret, der betaler for mindst ét indskrevet barn i året. Betalere, der ikke er kommuner, tæller ikke med.',
      en: 'Municipalities outside the centre that pay for at least one enrolled child. Payers that are no municipality do not count.',
    },
  },
  {
    ...unit,
    id: 'respite-daily-rate-dkk',
    kind: 'money',
    unit: 'kr.',
    base: { da: 'Ét døgn i det egne tilbud', en: 'One day in the own unit' },
    label: { da: 'Takst pr. døgn', en: 'Rate per day' },
    definition: { da: 'Den vedtagne takst for ét døgn.', en: 'The adopted rate for one day.' },
  },
]

const payers: readonly MetricDefinition[] = [
  {
    ...byPayer,
    id: 'respite-billed-days-by-payer',
    label: { da: 'Takstdøgn efter betaler', en: 'Billed days by payer' },
    definition: { da: 'Takstdøgn, som betaleren dækker.', en: 'Billed days that the payer covers.' },
  },
  {
    ...byPayer,
    ...percent,
    id: 'respite-billed-days-by-payer-share-pct',
    label: { da: 'Takstdøgn efter betaler, andel', en: 'Billed days by payer, share' },
    definition: {
      da: 'Betalerens takstdøgn i procent af alle takstdøgn i året.',
      en: 'Billed days of the payer as a percentage of all billed days of the year.',
    },
  },
  {
    ...byPayer,
    id: 'respite-enrolled-children-by-payer',
    unit: 'børn',
    label: { da: 'Indskrevne børn efter betaler', en: 'Enrolled children by payer' },
    definition: {
      da: 'Børn med mindst én aktiv dag i året, som betaleren dækker.',
      en: 'Children with at least one active day in the year that the payer covers.',
    },
  },
  {
    ...byPayer,
    ...percent,
    id: 'respite-enrolled-children-by-payer-share-pct',
    label: { da: 'Indskrevne børn efter betaler, andel', en: 'Enrolled children by payer, share' },
    definition: {
      da: 'Betalerens indskrevne børn i procent af alle indskrevne børn i året.',
      en: 'Enrolled children of the payer as a percentage of all enrolled children of the year.',
    },
  },
]

const anyProvider: readonly MetricDefinition[] = [
  {
    ...children,
    id: 'respite-children-count',
    label: { da: 'Børn med aflastning', en: 'Children with respite care' },
    definition: {
      da: 'Børn med mindst én aktiv dag i året hos et tilbud. Hvert barn tæller én gang.',
      en: 'Children with at least one active day in the year with any provider. Each child counts once.',
    },
  },
  {
    ...children,
    id: 'respite-child-years',
    unit: 'årsværk',
    decimals: 1,
    label: { da: 'Aflastning i helårsbørn', en: 'Respite care in child-years' },
    definition: {
      da: 'Aktive dage i året divideret med årets dage, lagt sammen for alle børn. Det er ikke årsværk for personale.',
      en: 'Active days divided by the days of the year, added up for all children. These are not full-time posts of staff.',
    },
  },
  {
    ...children,
    id: 'respite-children-by-provider-count',
    dims: [...scope, 'provider'],
    label: { da: 'Børn med aflastning efter tilbud', en: 'Children with respite care by provider' },
    definition: {
      da: 'Børn hos tilbuddet i året. Et barn med to tilbud tæller hos begge.',
      en: 'Children with the provider in the year. A child with two providers counts with both.',
    },
  },
  {
    ...children,
    ...percent,
    id: 'respite-children-by-provider-share-pct',
    dims: [...scope, 'provider'],
    label: { da: 'Børn med aflastning efter tilbud, andel', en: 'Children with respite care by provider, share' },
    definition: {
      da: 'Børn hos tilbuddet i procent af alle børn med aflastning. Andelene kan give mere end 100 tilsammen.',
      en: 'Children with the provider as a percentage of all children with respite care. The shares can exceed 100 together.',
    },
  },
]

const levels: readonly MetricDefinition[] = [...ownUnit, ...payers, ...anyProvider]

const entryOf = (id: string) => levels.find((entry) => entry.id === id)

export const respiteCatalogue: readonly MetricDefinition[] = [
  ...levels,
  ...changeEntry(entryOf('respite-enrolled-children'), 'respite-enrolled-children-change-pct', 'change', {
    da: 'Ændring i indskrevne børn',
    en: 'Change in enrolled children',
  }),
  ...changeEntry(entryOf('respite-occupancy-pct'), 'respite-occupancy-change-pp', 'points', {
    da: 'Ændring i belægning',
    en: 'Change in occupancy',
  }),
]
