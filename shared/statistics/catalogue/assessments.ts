import type { MetricDefinition } from '../metric.ts'
import { sources } from './sources.ts'

const common = {
  chapter: 'assessments',
  kind: 'count',
  decimals: 0,
  base: { da: 'Afgørelser truffet i kalenderåret', en: 'Decisions made in the calendar year' },
  source: sources.assessments,
} as const satisfies Partial<MetricDefinition>

export const assessmentCatalogue: readonly MetricDefinition[] = [
  {
    ...common,
    id: 'child-assessments-decided-count',
    unit: 'afgørelser',
    dims: ['year', 'municipality', 'team', 'month', 'age'],
    label: { da: 'Afgørelser om børnefaglig undersøgelse', en: 'Decisions on a child assessment' },
    definition: {
      da: 'Afgørelser om at iværksætte en børnefaglig undersøgelse (servicelovens § 50, fra 2024 barnets lovs § 20) efter afgørelsens dag. Alder er hele år på den dag.',
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
]
