import type { MetricDefinition } from '../metric.ts'
import { changeEntry } from './changeEntry.ts'
import { sources } from './sources.ts'

const common = { chapter: 'rulings', source: sources.rulings } as const satisfies Partial<MetricDefinition>
const scope = ['year', 'municipality'] as const

const merits = {
  da: 'Afgørelser i året, hvor klagen blev behandlet; afviste klager tæller ikke med',
  en: 'Rulings of the year on the merits; dismissed complaints do not count',
}

const rulings: readonly MetricDefinition[] = [
  {
    ...common,
    id: 'complaint-rulings-count',
    kind: 'count',
    unit: 'afgørelser',
    decimals: 0,
    dims: [...scope, 'body', 'outcome'],
    base: { da: 'Afgørelser modtaget i kalenderåret', en: 'Rulings received in the calendar year' },
    label: { da: 'Afgørelser i klagesager', en: 'Rulings in complaints' },
    definition: {
      da: 'Afgørelser fra klageinstanserne efter den dag, kommunen modtog dem. Sager, som instansen selv har rejst, er ikke med.',
      en: 'Rulings of the appeal bodies by the day the municipality received them. Cases that a body raised itself are not among them.',
    },
  },
  {
    ...common,
    id: 'complaint-upheld-share-pct',
    kind: 'share',
    unit: '%',
    decimals: 0,
    dims: scope,
    base: merits,
    label: { da: 'Stadfæstede afgørelser, andel', en: 'Upheld, share of rulings' },
    definition: {
      da: 'Stadfæstede afgørelser i procent af de behandlede klager.',
      en: 'Rulings that upheld the decision, as a percentage of those on the merits.',
    },
  },
  {
    ...common,
    id: 'complaint-reversal-share-pct',
    kind: 'share',
    unit: '%',
    decimals: 1,
    dims: scope,
    base: merits,
    label: { da: 'Omgørelsesprocent', en: 'Reversal rate' },
    definition: {
      da: 'Ændrede, delvist ændrede og hjemviste afgørelser i procent af de behandlede klager.',
      en: 'Rulings that changed the decision wholly or partly or referred it back, as a percentage of those on the merits.',
    },
  },
]

const entryOf = (id: string) => rulings.find((entry) => entry.id === id)

export const rulingCatalogue: readonly MetricDefinition[] = [
  ...rulings,
  ...changeEntry(entryOf('complaint-rulings-count'), 'complaint-rulings-change-pct', 'change', {
    da: 'Ændring i afgørelser i klagesager',
    en: 'Change in rulings in complaints',
  }),
  ...changeEntry(entryOf('complaint-upheld-share-pct'), 'complaint-upheld-share-change-pp', 'points', {
    da: 'Ændring i andelen af stadfæstede afgørelser',
    en: 'Change in the share of rulings upheld',
  }),
]
