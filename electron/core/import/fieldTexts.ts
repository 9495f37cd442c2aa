import { formatDate, formatNumber } from '../../../shared/danish.ts'
import { fraction } from '../../../shared/quantities.ts'
import type { SqlValue } from '../database/connection.ts'
import { dataTables, type TableName } from '../database/dataTables.ts'
import type { Profile } from './profileSchema.ts'

/** Columns that no heading of a file names: what is worked out while a row is read, and layouts without headings. */
const ownLabels: Readonly<Record<string, string>> = {
  accounts_ore: 'Regnskab',
  advisers_hundredths: 'Rådgivere',
  after_care: 'Efterværn',
  age: 'Alder',
  age_at_decision: 'Alder ved beslutningen',
  age_at_receipt: 'Alder ved modtagelsen',
  area: 'Område',
  as_of: 'Opgjort pr.',
  birth_year: 'Fødselsår',
  budget_ore: 'Budget',
  capacity_days: 'Døgnkapacitet',
  cases: 'Sager',
  child: 'Barn',
  daily_rate_ore: 'Takst pr. døgn',
  days_in_year: 'Dage i året',
  forecast: 'Skøn',
  function: 'Funktion',
  from_date: 'Fra',
  group_name: 'Gruppe',
  kind: 'Slags',
  kroner_per_thousand: 'Kr. pr. 1.000 indbyggere',
  label: 'Linje',
  month: 'Måned',
  municipality: 'Kommune',
  open_ended: 'Og derover',
  parent: 'Indgår i linje',
  persons: 'Personer',
  position: 'Linjenr.',
  printed_deviation_ore: 'Trykt afvigelse',
  sex: 'Køn',
  source_group: 'Underretter (gruppe)',
  team: 'Team',
  unborn: 'Ufødt',
  unit: 'Enhed',
  value: 'Værdi',
  until_date: 'Til',
  without_consent: 'Uden samtykke',
  year: 'År',
}

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { boy: 'dreng', girl: 'pige' },
  after_care: { none: 'nej', placed: 'ja, anbragt', 'contact-person': 'ja, kontaktperson' },
  unit: { 'thousand-kroner': '1.000 kr.', 'kroner-per-inhabitant': 'kr. pr. indbygger' },
  kind: { line: 'linje', subtotal: 'delsum', total: 'sum' },
}

const yesNo = new Set(['unborn', 'without_consent', 'forecast', 'open_ended', 'assessed_in_time'])

const snakeCase = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The heading under which the office knows a stored column. */
export function fieldLabel(profile: Profile | null, column: string): string {
  const heading =
    profile?.shape === 'list' ? profile.columns.find(({ field }) => snakeCase(field) === column)?.headers[0] : undefined
  return heading ?? ownLabels[column] ?? column
}

/** A stored value as a person reads it in Danish; null where the cell is empty. */
export function fieldText(column: string, value: SqlValue): string | null {
  if (value === null) return null
  if (typeof value === 'string') {
    return words[column]?.[value] ?? (/^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value) : value)
  }
  if (yesNo.has(column)) return value === 1 ? 'ja' : 'nej'
  if (column.endsWith('_ore') || column.endsWith('_hundredths')) return formatNumber(fraction(value, 100), 2)
  return column === 'year' || column === 'birth_year' ? String(value) : formatNumber(fraction(value))
}

export interface ReadableField {
  readonly field: string
  readonly value: string
}

/** All filled fields of a stored row. Whose row it is stays out: the pseudonym tells a person nothing. */
export const readableFields = (
  table: TableName,
  profile: Profile | null,
  values: readonly SqlValue[],
): readonly ReadableField[] =>
  dataTables[table].flatMap((column: string, index) => {
    const value = column === 'child' ? null : fieldText(column, values[index] ?? null)
    return value === null ? [] : [{ field: fieldLabel(profile, column), value }]
  })
