import { formatDate, type Language } from '../../danish.ts'
import { yearOf } from '../../dates.ts'
import type { FactTable } from '../../domain/factTables.ts'
import type { LedgerRow } from '../../domain/ledger.ts'
import type { Facts, ImportDays } from '../facts/facts.ts'
import type { MetricDefinition, MetricValue } from '../metric.ts'
import { type LawEras, legalBasis } from './lawEras.ts'
import { accountsBehind, accountsNotes } from './provisional.ts'
import { breaksBetween, type SeriesBreak, yearsOfDims } from './seriesBreak.ts'

/** What figures cannot say by themselves: where their series break, which law applied, how final accounts are. */
export interface Caveats {
  readonly breaks: readonly SeriesBreak[]
  readonly laws: LawEras
  readonly ledger: readonly LedgerRow[]
  /** Day of the following year ("08-31") on which the accounts of a year are final at the latest. */
  readonly accountsFinalBy: string
  readonly importedOn?: ImportDays | undefined
}

/** Caveats from the reference data and the rows of the open project. */
export const caveatsOf = (
  reference: Omit<Caveats, 'ledger' | 'importedOn'>,
  { ledger, importedOn }: Pick<Facts, 'ledger' | 'importedOn'>,
): Caveats => ({
  breaks: reference.breaks,
  laws: reference.laws,
  accountsFinalBy: reference.accountsFinalBy,
  ledger,
  importedOn,
})

/**
 * What a reader must know before using a number: its legal basis, the breaks that it spans, or that lie between it
 * and the year it is compared with, and whether its accounts are provisional.
 */
export function notesOf(
  caveats: Caveats,
  { law }: Pick<MetricDefinition, 'law'>,
  value: MetricValue,
  language: Language,
  comparedWith?: number,
): readonly string[] {
  const years = yearsOfDims(value.dims)
  const basis = law && years ? legalBasis(caveats.laws, law, years, language) : null
  return [
    ...(basis === null ? [] : [basis]),
    ...breaksAround(caveats.breaks, value, comparedWith).map(({ text }) => text[language]),
    ...accountsNotes(accountsBehind(caveats.ledger, value), caveats.accountsFinalBy, language),
    ...runningYearNotes(caveats.importedOn, value, language),
    ...(value.lacking ? [value.lacking[language]] : []),
  ]
}

/** Cases of a year that was not over when their file was imported: a later file will have more. */
function runningYearNotes(
  importedOn: ImportDays = {},
  { dims, evidence }: MetricValue,
  language: Language,
): readonly string[] {
  const years = yearsOfDims(dims)
  const days = evidence.flatMap(({ table }) => (isCaseTable(table) ? (importedOn[table] ?? []) : []))
  return [...new Set(days)]
    .filter((day) => years !== null && yearOf(day) === years[1])
    .map((day) =>
      language === 'da'
        ? `${years?.[1]} var ikke slut, da filen blev indlæst den ${formatDate(day, language)}. Tallet går til den dag.`
        : `${years?.[1]} was not over when the file was imported on ${formatDate(day, language)}. The number goes to that day.`,
    )
}

const isCaseTable = (table: FactTable): table is keyof ImportDays =>
  table === 'notification' || table === 'assessment' || table === 'placement'

/** The breaks within a number's own years, and on the way from the year that it is compared with. */
export function breaksAround(
  breaks: readonly SeriesBreak[],
  { metric, dims }: Pick<MetricValue, 'metric' | 'dims'>,
  comparedWith?: number,
): readonly SeriesBreak[] {
  const years = yearsOfDims(dims)
  if (years === null) return []
  const all = comparedWith === undefined ? years : [...years, comparedWith]
  return breaksBetween(breaks, metric, Math.min(...all), Math.max(...all), dims)
}
