import type { MetricDefinition } from '../metric.ts'
import { bases, sources } from './sources.ts'

const common = {
  chapter: 'notifications',
  kind: 'count',
  unit: 'personer',
  // Of a whole population, which is public; nothing is said about anyone.
  ofPersons: false,
  decimals: 0,
  base: { da: 'Indbyggere den 1. januar', en: 'Inhabitants on 1 January' },
  source: sources.population,
  dims: ['year', 'municipality'],
} as const satisfies Partial<MetricDefinition>

const placed = {
  ...common,
  chapter: 'placements',
  unit: 'børn',
  ofPersons: true,
  base: bases.placedChildren,
  source: sources.placementsAndPopulation,
} as const satisfies Partial<MetricDefinition>

const disproportion = {
  ...common,
  base: {
    da: 'Alle centrets underretninger i året, også om ufødte børn, og børn og unge på 0–17 år i alle centrets kommuner',
    en: 'All notifications of the centre in the year, unborn children included, and children aged 0–17 in all its municipalities',
  },
  source: sources.notificationsAndPopulation,
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
    id: 'population-0-22-count',
    label: { da: 'Børn og unge på 0–22 år', en: 'Children and young people aged 0–22' },
    definition: {
      da: 'Indbyggere på 0–22 år den 1. januar. Kendes kun, hvor folketallet er delt op på hvert alderstrin.',
      en: 'Inhabitants aged 0–22 on 1 January. Known only where the population is given for every single age.',
    },
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
  {
    ...disproportion,
    id: 'notifications-disproportion-index',
    kind: 'index',
    unit: 'indeks',
    decimals: 1,
    label: {
      da: 'Andel af underretninger i forhold til andel af børn, indeks',
      en: 'Share of notifications against share of children, index',
    },
    definition: {
      da: 'Kommunens andel af underretningerne med dens andel af de 0–17-årige som 100. Det er det samme som kommunens underretninger pr. 1.000 børn med centrets som 100. Over 100: flere underretninger, end børnetallet tilsiger.',
      en: 'Share of the notifications of the municipality with its share of children aged 0–17 as 100. This equals its notifications per 1,000 children with those of the centre as 100. Above 100: more notifications than the number of children would suggest.',
    },
  },
  {
    ...disproportion,
    id: 'notifications-disproportion-pp',
    kind: 'overrepresentation',
    unit: 'pp',
    decimals: 1,
    label: {
      da: 'Andel af underretninger minus andel af børn',
      en: 'Share of notifications less share of children',
    },
    definition: {
      da: 'Kommunens andel af centrets underretninger minus dens andel af de 0–17-årige, i procentpoint. De to andele har hver sin helhed; tallet er ikke en udvikling.',
      en: 'Share of the notifications of the centre less the share of its children aged 0–17, in percentage points. The two are shares of different wholes; the number is no change.',
    },
  },
  {
    ...placed,
    id: 'placements-0-17-count',
    label: { da: 'Anbragte på 0–17 år', en: 'Placed children aged 0–17' },
    definition: {
      da: 'Anbragte den 31. december, som den dag er 0–17 år efter fødselsår.',
      en: 'Placed on 31 December and 0–17 years old that day by year of birth.',
    },
  },
  {
    ...placed,
    id: 'placements-per-1000-children',
    kind: 'rate',
    unit: 'pr. 1.000',
    decimals: 1,
    label: { da: 'Anbragte pr. 1.000 børn og unge', en: 'Placed children per 1,000' },
    definition: {
      da: 'Anbragte på 0–17 år den 31. december pr. 1.000 børn og unge på 0–17 år den 1. januar samme år.',
      en: 'Placed children aged 0–17 on 31 December per 1,000 children aged 0–17 on 1 January of the same year.',
    },
  },
  {
    ...placed,
    id: 'placements-0-22-count',
    label: { da: 'Anbragte på 0–22 år', en: 'Placed children and young people aged 0–22' },
    definition: {
      da: 'Anbragte den 31. december, som den dag er 0–22 år efter fødselsår. Anbringelser i efterværn er med.',
      en: 'Placed on 31 December and 0–22 years old that day by year of birth. Placements in after-care are included.',
    },
  },
  {
    ...placed,
    id: 'placements-per-1000-young',
    kind: 'rate',
    unit: 'pr. 1.000',
    decimals: 1,
    label: { da: 'Anbragte pr. 1.000 børn og unge på 0–22 år', en: 'Placed children and young people per 1,000' },
    definition: {
      da: 'Anbragte på 0–22 år den 31. december pr. 1.000 på 0–22 år den 1. januar samme år.',
      en: 'Placed aged 0–22 on 31 December per 1,000 aged 0–22 on 1 January of the same year.',
    },
  },
]
