import type { MetricDefinition } from '../metric.ts'
import { sources } from './sources.ts'

const common = {
  chapter: 'assessments',
  kind: 'count',
  decimals: 0,
  base: { da: 'Afgørelser truffet i kalenderåret', en: 'Decisions made in the calendar year' },
  source: sources.assessments,
  law: 'child-assessment',
} as const satisfies Partial<MetricDefinition>

const progress = { ...common, unit: 'undersøgelser', dims: ['year', 'municipality'] } as const
const percent = { kind: 'share', unit: '%', decimals: 1 } as const
const daysOf = { kind: 'mean', unit: 'dage', decimals: 1 } as const
const finished = {
  da: 'Afsluttede undersøgelser blandt årets afgørelser',
  en: 'Completed assessments among the decisions of the year',
}
const open = {
  da: 'Undersøgelser besluttet i året og åbne den 31. december',
  en: 'Assessments decided in the year and open on 31 December',
}
const LIMIT = {
  da: 'Fristen er regnet fra afgørelsens dag; loven regner fra den dag, kommunen bliver opmærksom på behovet, som filen ikke oplyser.',
  en: 'The limit is counted from the day of the decision; the law counts from the day on which the municipality becomes aware of the need, which the file does not state.',
}

export const assessmentCatalogue: readonly MetricDefinition[] = [
  {
    ...common,
    id: 'child-assessments-decided-count',
    unit: 'afgørelser',
    dims: ['year', 'municipality', 'team', 'month', 'age'],
    label: { da: 'Afgørelser om børnefaglig undersøgelse', en: 'Decisions on a child assessment' },
    definition: {
      da: 'Afgørelser om at iværksætte en børnefaglig undersøgelse efter afgørelsens dag. Alder er hele år på den dag.',
      en: 'Decisions to start a child assessment, by the day of the decision. Age is whole years on that day.',
    },
  },
  {
    ...common,
    id: 'child-assessments-finished-count',
    unit: 'undersøgelser',
    dims: ['year', 'municipality'],
    label: { da: 'Afsluttede undersøgelser', en: 'Completed assessments' },
    definition: {
      da: 'Undersøgelser besluttet i året, som var afsluttet, da data blev trukket.',
      en: 'Assessments decided in the year that were completed when the data were extracted.',
    },
  },
  {
    ...progress,
    ...percent,
    id: 'child-assessments-finished-share-pct',
    label: { da: 'Afsluttede undersøgelser, andel', en: 'Completed assessments, share' },
    definition: {
      da: 'Afsluttede undersøgelser i procent af årets afgørelser.',
      en: 'Completed assessments as a percentage of the decisions of the year.',
    },
  },
  {
    ...progress,
    id: 'child-assessments-conclusion-count',
    dims: ['year', 'municipality', 'conclusion'],
    label: { da: 'Undersøgelser efter firemånedersfristen', en: 'Assessments by the limit of four months' },
    definition: {
      da: `Undersøgelser besluttet i året, som blev afsluttet inden fire måneder, senere, eller ikke var afsluttet, da data blev trukket. ${LIMIT.da}`,
      en: `Assessments decided in the year that were completed within four months, later, or not by the time of the extract. ${LIMIT.en}`,
    },
  },
  {
    ...progress,
    ...percent,
    base: finished,
    id: 'child-assessments-within-limit-share-pct',
    label: { da: 'Afsluttet inden fire måneder, andel', en: 'Completed within four months, share' },
    definition: {
      da: `Undersøgelser afsluttet inden fire måneder i procent af de afsluttede. ${LIMIT.da} Uafsluttede er ikke med, så sene år kan se for gode ud.`,
      en: `Assessments completed within four months as a percentage of those completed. ${LIMIT.en} Open ones are left out, so that late years may look too good.`,
    },
  },
  {
    ...progress,
    kind: 'points',
    unit: 'pp',
    decimals: 1,
    base: finished,
    id: 'child-assessments-within-limit-change-pp',
    label: { da: 'Ændring i andel inden fire måneder', en: 'Change in share within four months' },
    definition: {
      da: 'Forskel mellem de to års uafrundede andele i procentpoint.',
      en: 'Difference between the unrounded shares of the two years, in percentage points.',
    },
  },
  {
    ...progress,
    kind: 'change',
    unit: '%',
    decimals: 1,
    dims: ['year', 'municipality', 'team', 'month', 'age'],
    id: 'child-assessments-change-pct',
    label: { da: 'Ændring i afgørelser om undersøgelse', en: 'Change in decisions on assessment' },
    definition: {
      da: 'Ændring fra det første af de to år til det andet i procent af det første års antal.',
      en: 'Change from the first of the two years to the second, as a percentage of the first number.',
    },
  },
  {
    ...progress,
    ...daysOf,
    base: finished,
    id: 'child-assessments-days-average',
    label: { da: 'Dage til afsluttet undersøgelse, gennemsnit', en: 'Days to completed assessment, average' },
    definition: {
      da: 'Gennemsnitligt antal kalenderdage fra afgørelse til afslutning.',
      en: 'Average number of calendar days from decision to completion.',
    },
  },
  {
    ...progress,
    ...daysOf,
    base: finished,
    id: 'child-assessments-days-median',
    label: { da: 'Dage til afsluttet undersøgelse, median', en: 'Days to completed assessment, median' },
    definition: {
      da: 'Halvdelen af de afsluttede undersøgelser tog færre kalenderdage og halvdelen flere.',
      en: 'Half of the completed assessments took fewer calendar days and half more.',
    },
  },
  {
    ...progress,
    id: 'child-assessments-open-count',
    label: { da: 'Åbne undersøgelser den 31. december', en: 'Open assessments on 31 December' },
    definition: {
      da: 'Undersøgelser besluttet i året, som ikke var afsluttet den 31. december. I et år, der ikke var slut ved indlæsningen, gælder indlæsningens dag.',
      en: 'Assessments decided in the year that were not completed on 31 December. In a year that was not over on import, it is the day of import.',
    },
  },
  {
    ...progress,
    id: 'child-assessments-open-late-count',
    label: { da: 'Åbne undersøgelser over fire måneder', en: 'Open assessments beyond four months' },
    definition: {
      da: `Undersøgelser besluttet i året, som var åbne den 31. december, eller indlæsningens dag, hvis året ikke var slut, da fristen på fire måneder var udløbet. ${LIMIT.da}`,
      en: `Assessments decided in the year that were open on 31 December, or the day of import if the year was not over, when the limit of four months had passed. ${LIMIT.en}`,
    },
  },
  {
    ...progress,
    ...daysOf,
    base: open,
    id: 'child-assessments-open-days-average',
    label: { da: 'Åbne undersøgelsers alder, gennemsnit', en: 'Age of open assessments, average' },
    definition: {
      da: 'Gennemsnitligt antal kalenderdage fra afgørelse til den 31. december, eller indlæsningens dag, hvis året ikke var slut, for de åbne undersøgelser.',
      en: 'Average number of calendar days from decision to 31 December, or the day of import if the year was not over, for the open assessments.',
    },
  },
  {
    ...progress,
    ...daysOf,
    base: open,
    id: 'child-assessments-open-days-median',
    label: { da: 'Åbne undersøgelsers alder, median', en: 'Age of open assessments, median' },
    definition: {
      da: 'Halvdelen af de åbne undersøgelser havde den 31. december ventet færre kalenderdage og halvdelen flere.',
      en: 'Half of the open assessments had waited fewer calendar days on 31 December and half more.',
    },
  },
]
