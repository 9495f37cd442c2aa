import type { Place } from '../../../../../shared/problems.ts'
import type { SqlValue } from '../../../database/connection.ts'
import { knownMunicipality, municipalityOrOther } from '../../cells/municipalityName.ts'
import type { ParseContext } from '../../parsedSheet.ts'
import { badValue } from '../../validate/badValue.ts'
import type { AccountChoices } from './accountChoice.ts'
import { ageOf, codeOf, isLargerArea, isTotal, type Labels, periodOf } from './labels.ts'
import { codeListOf, type StatbankTable } from './statbankTable.ts'

type Verdict =
  | { readonly values: Record<string, SqlValue> }
  | { readonly unused: 'area' }
  | { readonly unused: 'period' }
  | { readonly unused: 'label'; readonly label: string }

const unusedLabel = (label: string | null | undefined): Verdict => ({ unused: 'label', label: label ?? '' })

/** The stored row that the labels name, but for its number; or why it is none of ours. */
export function rowNamed(
  labels: Labels,
  titleYear: number | null,
  table: StatbankTable,
  context: ParseContext,
  place: Place,
  choices: AccountChoices | null,
): Verdict {
  const { profile } = table
  const area = labels.area ?? null
  if (area === null)
    badValue(place, {
      da: 'området mangler. Skriv kommunens navn i den første kolonne, og indlæs filen igen.',
      en: 'no area is named. Write the municipality in the first column and import the file again.',
    })
  const known = knownMunicipality(context.codeLists, area)
  if (isLargerArea(area) || (known === null && profile.columns.kind !== 'codes')) return { unused: 'area' }
  const period = labels.time === undefined ? null : periodOf(labels.time)
  if (period && !period.begins && profile.table === 'population') return { unused: 'period' }
  const year = period?.year ?? titleYear
  if (year === null)
    badValue(place, {
      da: 'året fremgår ikke af overskriften. Skriv det, og indlæs filen igen.',
      en: 'the heading does not tell the year. Write it and import the file again.',
    })
  if (labels.other !== undefined && !isTotal(labels.other)) return unusedLabel(labels.other)
  const municipality = known ?? municipalityOrOther(context.codeLists, area)
  const codeList = codeListOf(profile)
  if (codeList !== null) {
    const code = codeOf(labels.code ?? '', context.codeLists, codeList)
    if (code === null) return unusedLabel(labels.code)
    if (choices === null) {
      const choice = choiceOf(labels)
      return choice === null ? { values: { municipality, year, area: code } } : unusedLabel(choice)
    }
    const unit = choices.unitOf(labels)
    return unit === null
      ? unusedLabel(choiceOf(labels) ?? labels.code)
      : { values: { municipality, year, function: code, unit } }
  }
  const age = ageOf(labels.age ?? '')
  return age
    ? { values: { municipality, year, age: age.age, open_ended: age.openEnded ? 1 : 0 } }
    : unusedLabel(labels.age)
}

/** A choice of REGK31 that the labels say, where it is no sum: only a table of accounts knows what to make of it. */
const choiceOf = ({ operation, accountKind, price }: Labels): string | null =>
  [operation, accountKind, price].find((label) => label !== undefined && !isTotal(label)) ?? null
