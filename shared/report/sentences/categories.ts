import { monthName } from '../../danish.ts'
import { type TemplatePlace, templateProblem } from '../markdown/templateProblem.ts'
import type { ReportInput } from '../reportInput.ts'

export interface Category {
  readonly value: string | number
  readonly label: string
}

/** Mutually exclusive classes of calendar days from receipt to first action. */
const responseClasses = ['samme dag', '1-3 dage', '4-7 dage', '8-14 dage', '15-30 dage', 'over 30 dage'] as const

const repeatClasses: readonly Category[] = [
  { value: 'exactly-1', label: 'Én underretning' },
  { value: 'exactly-2', label: 'To underretninger' },
  { value: '3-or-more', label: 'Tre eller flere underretninger' },
]

export interface Breakdown {
  /** Name of the dimension in the metrics. */
  readonly dimension: string
  readonly heading: string
  /** Names that keep their capital inside a sentence. */
  readonly properNames?: true
  readonly categories: (input: ReportInput) => readonly Category[]
}

const named = (names: readonly string[]): readonly Category[] =>
  names.map((name) => ({ value: name, label: name.replace(/(\d)-(\d)/, '$1–$2') }))
const upTo = (first: number, last: number, label: (value: number) => string): readonly Category[] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({ value: first + index, label: label(first + index) }))

/** The ways in which a metric can be broken down, by the name that templates use. */
const breakdowns: Readonly<Record<string, Breakdown>> = {
  kilde: {
    dimension: 'source',
    heading: 'Underretter',
    categories: ({ codeLists }) => named(codeLists.sourceGroups.flatMap(({ sources }) => sources)),
  },
  kildegruppe: {
    dimension: 'source',
    heading: 'Underretter',
    categories: ({ codeLists }) => named(codeLists.sourceGroups.map(({ name }) => name)),
  },
  aarsag: { dimension: 'reason', heading: 'Årsag', categories: ({ codeLists }) => named(codeLists.reasons) },
  handling: {
    dimension: 'action',
    heading: 'Første handling',
    categories: ({ codeLists }) => named(codeLists.firstActions),
  },
  sted: {
    dimension: 'form',
    heading: 'Anbringelsesform',
    categories: ({ codeLists }) => named(codeLists.placementForms),
  },
  team: {
    dimension: 'team',
    heading: 'Team',
    properNames: true,
    categories: ({ codeLists }) => named(codeLists.teams),
  },
  type: { dimension: 'type', heading: 'Form', categories: ({ codeLists }) => named(codeLists.notificationTypes) },
  maaned: { dimension: 'month', heading: 'Måned', categories: () => upTo(1, 12, (month) => monthName(month)) },
  svartid: { dimension: 'responseClass', heading: 'Tid til første handling', categories: () => named(responseClasses) },
  gentagelse: { dimension: 'repeat', heading: 'Underretninger om barnet i året', categories: () => repeatClasses },
  alder: { dimension: 'age', heading: 'Alder', categories: () => upTo(0, 17, (age) => `${age} år`) },
}

export function breakdownOf(over: string | null | undefined, place: TemplatePlace): Breakdown {
  const breakdown = breakdowns[over ?? '']
  if (breakdown) return breakdown
  return templateProblem(place, {
    da: `“over” skal være en af ${Object.keys(breakdowns).join(', ')}.`,
    en: `“over” must be one of ${Object.keys(breakdowns).join(', ')}.`,
  })
}
