import { formatDate, type Language } from '../../danish.ts'
import { type IsoDate, yearOf } from '../../dates.ts'
import type { LedgerRow } from '../../domain/ledger.ts'
import type { MetricValue } from '../metric.ts'
import { groupBy } from '../tally.ts'

/** How final some rows of accounts were when their file was made. */
interface AccountsState {
  readonly year: number
  /** The day that the accounts were drawn up; null where the file does not say. */
  readonly asOf: IsoDate | null
  /** The column announces expected spending instead of accounts. */
  readonly forecast: boolean
}

/**
 * Expected spending, and accounts drawn up before they could be approved. `finalBy` is the day ("08-31") of the next
 * year on which the accounts of a year are final at the latest.
 */
export const isProvisional = ({ asOf, year, forecast }: AccountsState, finalBy: string): boolean =>
  forecast || (asOf !== null && asOf < `${year + 1}-${finalBy}`)

/** The rows of accounts that a number rests on; none for a budget, which is final from the start. */
export function accountsBehind(ledger: readonly LedgerRow[], { metric, evidence }: MetricValue): readonly LedgerRow[] {
  const parts = evidence.filter(({ table }) => table === 'ledger_row')
  if (parts.length === 0 || metric.includes('budget')) return []
  const ids = new Set(parts.flatMap((part) => [...part.ids()]))
  return ledger.filter(({ id, accounts }) => ids.has(id) && accounts !== null)
}

/** What a reader must know of rows of accounts: one sentence for each state that they are in. */
export function accountsNotes(rows: readonly LedgerRow[], finalBy: string, language: Language): readonly string[] {
  const states = [...groupBy(rows, ({ year, asOf, forecast }) => JSON.stringify([year, asOf, forecast])).values()]
  const sentences = states.flatMap(([row]) => {
    const sentence = row ? sentenceOf(row, finalBy, language) : null
    return sentence === null ? [] : [sentence]
  })
  return [...new Set(sentences)]
}

function sentenceOf(state: AccountsState, finalBy: string, language: Language): string | null {
  const { year, asOf, forecast } = state
  const say = (da: string, en: string): string => (language === 'da' ? da : en)
  const day = asOf === null ? '' : formatDate(asOf, language)
  if (forecast)
    return say(
      `Nogle tal for ${year} er forventede udgifter${day && `, opgjort pr. ${day}`}, og ikke et afsluttet regnskab.`,
      `Some figures for ${year} are expected spending${day && ` as of ${day}`}, not closed accounts.`,
    )
  if (asOf === null)
    return say(
      `Filen oplyser ikke, hvornår regnskabet for ${year} er opgjort.`,
      `The file does not say when the accounts for ${year} were drawn up.`,
    )
  if (!isProvisional(state, finalBy)) return null
  return yearOf(asOf) <= year
    ? say(
        `Regnskabet er opgjort pr. ${day}, før året var afsluttet.`,
        `The accounts are as of ${day}, before the year was closed.`,
      )
    : say(
        `Regnskabet for ${year} er opgjort pr. ${day} og er foreløbigt.`,
        `The accounts for ${year} are as of ${day} and are provisional.`,
      )
}
