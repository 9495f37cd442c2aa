import type { MetricDefinition } from '../metric.ts'
import { sources } from './sources.ts'

const common = {
  chapter: 'notifications',
  kind: 'count',
  unit: 'personer',
  decimals: 0,
  base: { da: 'Indbyggere den 1. januar', en: 'Inhabitants on 1 January' },
  source: sources.population,
  dims: ['year', 'municipality'],
} as const satisfies Partial<MetricDefinition>

export const populationCatalogue: readonly MetricDefinition[] = [
  {
    ...common,
    id: 'population-count',
    label: { da: 'Folketal', en: 'Population' },
    definition: { da: 'Indbyggere i kommunen den 1. januar.', en: 'Inhabitants of the municipality on 1 January.' },
  },
  {
    ...common,
    id: 'population-0-17-count',
    label: { da: 'Børn og unge på 0–17 år', en: 'Children aged 0–17' },
    definition: { da: 'Indbyggere på 0–17 år den 1. januar.', en: 'Inhabitants aged 0–17 on 1 January.' },
  },
  {
    ...common,
    id: 'population-by-age',
    dims: ['year', 'municipality', 'age'],
    label: { da: 'Folketal efter alder', en: 'Population by age' },
    definition: { da: 'Indbyggere på alderstrinnet den 1. januar.', en: 'Inhabitants of the age on 1 January.' },
  },
  {
    ...common,
    id: 'population-0-17-share-pct',
    kind: 'share',
    unit: '%',
    decimals: 1,
    base: {
      da: 'Børn og unge på 0–17 år i alle centrets kommuner',
      en: 'Children aged 0–17 in all municipalities of the centre',
    },
    label: { da: 'Kommunens andel af 0–17-årige', en: 'Share of children aged 0–17' },
    definition: {
      da: 'Kommunens 0–17-årige i procent af de 0–17-årige i alle centrets kommuner.',
      en: 'Children aged 0–17 of the municipality as a percentage of those of all municipalities of the centre.',
    },
  },
]
