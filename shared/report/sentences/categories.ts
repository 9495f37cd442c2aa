import { type Language, monthName } from '../../danish.ts'
import { nameInside } from '../../narrative/phrase.ts'
import { codeWord } from '../../statistics/breaks/lawEras.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { type TemplatePlace, templateProblem } from '../markdown/templateProblem.ts'
import type { ReportInput } from '../reportInput.ts'

export interface Category {
  readonly value: string | number
  readonly label: string
}

/** Mutually exclusive classes of calendar days from receipt to first action. */
const responseClasses = ['samme dag', '1-3 dage', '4-7 dage', '8-14 dage', '15-30 dage', 'over 30 dage'] as const

const repeatClasses: readonly { readonly value: string; readonly label: Bilingual }[] = [
  { value: 'exactly-1', label: { da: 'Én underretning', en: 'One notification' } },
  { value: 'exactly-2', label: { da: 'To underretninger', en: 'Two notifications' } },
  { value: '3-or-more', label: { da: 'Tre eller flere underretninger', en: 'Three or more notifications' } },
]

const ageLabel = (age: number, language: Language): string => (language === 'da' ? `${age} år` : String(age))

export interface Breakdown {
  /** Name of the dimension in the metrics. */
  readonly dimension: string
  readonly heading: Bilingual
  /** What stands before the name of a category where a sentence says “in …”. */
  readonly partOf?: Bilingual
  /** Languages in which the names keep their capital inside a sentence. */
  readonly properNames?: readonly Language[]
  readonly categories: (input: ReportInput) => readonly Category[]
}

/** Codes under the names that the law of the report's year gives them. */
const named = (input: ReportInput, names: readonly string[]): readonly Category[] =>
  names.map((name) => ({ value: name, label: labelOf(input, name) }))

/** What the report calls a code of its lists, or one that the rows use beyond them. */
export const labelOf = ({ laws, year, language }: ReportInput, code: string | number): string =>
  codeWord(laws, String(code), year, language).replace(/(\d)-(\d)/, '$1–$2')

const upTo = (first: number, last: number, label: (value: number) => string): readonly Category[] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({ value: first + index, label: label(first + index) }))

const group: Bilingual = { da: 'gruppen', en: 'the group' }
const category: Bilingual = { da: 'kategorien', en: 'the category' }

/** The ways in which a metric can be broken down, by the name that templates use. */
const breakdowns: Readonly<Record<string, Breakdown>> = {
  kilde: {
    dimension: 'source',
    heading: { da: 'Underretter', en: 'Notifier' },
    partOf: group,
    categories: (input) =>
      named(
        input,
        input.codeLists.sourceGroups.flatMap(({ sources }) => sources),
      ),
  },
  kildegruppe: {
    dimension: 'source',
    heading: { da: 'Underretter', en: 'Notifier' },
    partOf: group,
    categories: (input) =>
      named(
        input,
        input.codeLists.sourceGroups.map(({ name }) => name),
      ),
  },
  aarsag: {
    dimension: 'reason',
    heading: { da: 'Årsag', en: 'Reason' },
    partOf: category,
    categories: (input) => named(input, input.codeLists.reasons),
  },
  handling: {
    dimension: 'action',
    heading: { da: 'Første handling', en: 'First action' },
    partOf: category,
    categories: (input) => named(input, input.codeLists.firstActions),
  },
  sted: {
    dimension: 'form',
    heading: { da: 'Anbringelsesform', en: 'Form of placement' },
    categories: (input) => named(input, input.codeLists.placementForms),
  },
  team: {
    dimension: 'team',
    heading: { da: 'Team', en: 'Team' },
    properNames: ['da', 'en'],
    categories: (input) => named(input, input.codeLists.teams),
  },
  type: {
    dimension: 'type',
    heading: { da: 'Form', en: 'Form' },
    partOf: category,
    categories: (input) => named(input, input.codeLists.notificationTypes),
  },
  maaned: {
    dimension: 'month',
    heading: { da: 'Måned', en: 'Month' },
    properNames: ['en'],
    categories: ({ language }) => upTo(1, 12, (month) => monthName(month, language)),
  },
  svartid: {
    dimension: 'responseClass',
    heading: { da: 'Tid til første handling', en: 'Time to first action' },
    categories: (input) => named(input, responseClasses),
  },
  gentagelse: {
    dimension: 'repeat',
    heading: { da: 'Underretninger om barnet i året', en: 'Notifications about the child in the year' },
    categories: ({ language }) => repeatClasses.map(({ value, label }) => ({ value, label: label[language] })),
  },
  alder: {
    dimension: 'age',
    heading: { da: 'Alder', en: 'Age' },
    categories: ({ language }) => upTo(0, 17, (age) => ageLabel(age, language)),
  },
}

/** A category as a sentence places something in it: "i gruppen skoler", "in October". */
export const partName = ({ partOf, properNames }: Breakdown, label: string, language: Language): string =>
  `${partOf ? `${partOf[language]} ` : ''}${properNames?.includes(language) ? label : nameInside(label, language)}`

export function breakdownOf(over: string | null | undefined, place: TemplatePlace): Breakdown {
  const breakdown = breakdowns[over ?? '']
  if (breakdown) return breakdown
  return templateProblem(place, {
    da: `“over” skal være en af ${Object.keys(breakdowns).join(', ')}.`,
    en: `“over” must be one of ${Object.keys(breakdowns).join(', ')}.`,
  })
}
