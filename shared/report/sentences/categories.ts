import { monthName } from '../../danish.ts'
import { codeInYear, type LawEras } from '../../statistics/breaks/lawEras.ts'
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

/** Codes under the names that the law of the report's year gives them. */
const named = ({ laws, year }: ReportInput, names: readonly string[]): readonly Category[] =>
  names.map((name) => ({ value: name, label: labelOf(laws, name, year) }))

/** What the report calls a code of its lists, or one that the rows use beyond them. */
export const labelOf = (laws: LawEras, code: string | number, year: number): string =>
  codeInYear(laws, String(code), year).replace(/(\d)-(\d)/, '$1–$2')

const upTo = (first: number, last: number, label: (value: number) => string): readonly Category[] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({ value: first + index, label: label(first + index) }))

/** The ways in which a metric can be broken down, by the name that templates use. */
const breakdowns: Readonly<Record<string, Breakdown>> = {
  kilde: {
    dimension: 'source',
    heading: 'Underretter',
    categories: (input) =>
      named(
        input,
        input.codeLists.sourceGroups.flatMap(({ sources }) => sources),
      ),
  },
  kildegruppe: {
    dimension: 'source',
    heading: 'Underretter',
    categories: (input) =>
      named(
        input,
        input.codeLists.sourceGroups.map(({ name }) => name),
      ),
  },
  aarsag: { dimension: 'reason', heading: 'Årsag', categories: (input) => named(input, input.codeLists.reasons) },
  handling: {
    dimension: 'action',
    heading: 'Første handling',
    categories: (input) => named(input, input.codeLists.firstActions),
  },
  sted: {
    dimension: 'form',
    heading: 'Anbringelsesform',
    categories: (input) => named(input, input.codeLists.placementForms),
  },
  team: {
    dimension: 'team',
    heading: 'Team',
    properNames: true,
    categories: (input) => named(input, input.codeLists.teams),
  },
  type: { dimension: 'type', heading: 'Form', categories: (input) => named(input, input.codeLists.notificationTypes) },
  maaned: { dimension: 'month', heading: 'Måned', categories: () => upTo(1, 12, (month) => monthName(month)) },
  svartid: {
    dimension: 'responseClass',
    heading: 'Tid til første handling',
    categories: (input) => named(input, responseClasses),
  },
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
